package org.draftroom.critique.coverage.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.draftroom.critique.coverage.Coverage;
import org.draftroom.critique.coverage.Coverages;
import org.draftroom.critique.coverage.Report;
import org.draftroom.critique.notes.ReadingNotes;
import org.draftroom.critique.notes.StandingNote;
import org.draftroom.critique.reading.ChangedScenes;
import org.draftroom.critique.reading.Lines;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptText;
import org.draftroom.scripts.drafts.Draft;
import org.draftroom.scripts.drafts.Drafts;

/** Puts coverages together with the script as it is now. */
@ApplicationScoped
class Showing {

    private final Coverages coverages;
    private final ReadingNotes notes;
    private final Drafts drafts;
    private final ScriptLog log;

    Showing(Coverages coverages, ReadingNotes notes, Drafts drafts, ScriptLog log) {
        this.coverages = coverages;
        this.notes = notes;
        this.drafts = drafts;
        this.log = log;
    }

    /** @param coverage one that came to its end */
    ShownCoverage shown(Coverage coverage, PinnedScript now, boolean latest) {
        Report report = coverage.report().orElseThrow();
        return new ShownCoverage(
                coverage,
                report,
                draft(now, coverage.version()),
                ChangedScenes.count(report.sceneHashes(), now.sceneHashes()),
                report.sceneHashes().equals(now.sceneHashes()),
                coverages.isOfThisBible(report, now),
                latest,
                CoverageCurve.of(report),
                notes(coverage, report, now),
                places(now));
    }

    List<ShownEntry> history(Script script) {
        List<Draft> named = drafts.list(script.id());
        return coverages.list(script.id()).stream()
                .map(entry -> new ShownEntry(
                        entry,
                        named.stream()
                                .filter(draft -> draft.version() == entry.version())
                                .findFirst()
                                .map(Draft::name)
                                .orElse("")))
                .toList();
    }

    String draft(PinnedScript script, int version) {
        return drafts.find(script.id(), version).map(Draft::name).orElse("");
    }

    private LinePlaces places(PinnedScript now) {
        var text = new ScriptText(now.version(), now.screenplay().source());
        return new LinePlaces(new Lines(log, now.id(), text), "/scripts/" + now.id());
    }

    /** The notes as they were kept with the coverage, in its order. */
    private List<ShownNote> notes(Coverage coverage, Report report, PinnedScript now) {
        List<StandingNote> standing = notes.of(now, coverage.id());
        List<ShownNote> shown = new ArrayList<>();
        for (StandingNote note : standing) {
            int rank = note.note().rank();
            shown.add(ShownNote.of(rank + 1, report.notes().get(rank), note));
        }
        return shown;
    }
}
