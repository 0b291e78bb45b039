package org.draftroom.scripts.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.pagination.Page;
import org.draftroom.screenplay.pagination.Pagination;
import org.draftroom.screenplay.revisions.Marking;
import org.draftroom.screenplay.revisions.RevisionReport;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.revisions.RevisionTexts;
import org.draftroom.scripts.revisions.ScriptRevision;
import org.draftroom.scripts.revisions.ScriptRevisions;

/** Finds out what a script's revisions came to. */
@ApplicationScoped
class RevisionRows {

    private final Versions versions;
    private final ScriptRevisions revisions;
    private final RevisionTexts texts;
    private final RevisionsWords words;

    RevisionRows(Versions versions, ScriptRevisions revisions, RevisionTexts texts, RevisionsWords words) {
        this.versions = versions;
        this.revisions = revisions;
        this.texts = texts;
        this.words = words;
    }

    /** All of the script's, the latest first. */
    List<RevisionRow> of(Script script) {
        List<ScriptRevision> all = revisions.list(script.id());
        if (all.isEmpty()) {
            return List.of();
        }
        Screenplay now = versions.at(script, script.version());
        List<Page> pages = Pagination.paginate(now, script.paper()).pages();
        Marking marking = Marking.of(texts.since(script.id(), all), now);
        List<RevisionReport> reports = RevisionReport.of(marking, now, pages, all.size());
        List<RevisionRow> rows = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            rows.add(row(all.get(i), reports.get(i), i == all.size() - 1));
        }
        return rows;
    }

    private RevisionRow row(ScriptRevision revision, RevisionReport report, boolean latest) {
        return new RevisionRow(
                revision.number(),
                revision.name(),
                revision.color().code(),
                revision.color().paperCode(),
                new When(ZoneId.systemDefault()).words(revision.begunAt()),
                revision.by(),
                revision.since(),
                changed(report),
                latest,
                latest && revision.ended().isEmpty());
    }

    private String changed(RevisionReport report) {
        int pages = report.pages().size();
        if (pages == 0) {
            return words.nothingChanged();
        }
        List<String> scenes = report.scenes();
        return scenes.isEmpty()
                ? words.changedPages(pages, report.ranges())
                : words.changedScenes(scenes.size(), String.join(", ", scenes), pages, report.ranges());
    }
}
