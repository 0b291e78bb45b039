package org.draftroom.critique.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.reading.ChangedScenes;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.ReadingCard;
import org.draftroom.critique.reading.ReadingCard.LastRead;
import org.draftroom.critique.reading.ReadingEntry;
import org.draftroom.scripts.Script;

/** The coverage on the page of all readings. */
@ApplicationScoped
class CoverageEntry implements ReadingEntry {

    private final Coverages coverages;
    private final CoverageWords words;

    CoverageEntry(Coverages coverages, CoverageWords words) {
        this.coverages = coverages;
        this.words = words;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public ReadingCard card(Script script, PinnedScript now, UUID person) {
        return new ReadingCard(
                words.title(),
                words.lead(),
                "/scripts/" + script.id() + "/reading/coverage",
                coverages.latest(script.id()).map(coverage -> lastRead(coverage, now)),
                coverages.underWay(script.id()));
    }

    @Override
    public Optional<String> sharedKind() {
        return Optional.of(CoverageReader.KIND);
    }

    @Override
    public void readChanges(Script script, PinnedScript now, UUID person) {
        coverages.begin(script, person);
    }

    private static LastRead lastRead(Coverage coverage, PinnedScript now) {
        int changed = ChangedScenes.count(coverage.report().orElseThrow().sceneHashes(), now.sceneHashes());
        return new LastRead(coverage.version(), coverage.readAt(), changed);
    }
}
