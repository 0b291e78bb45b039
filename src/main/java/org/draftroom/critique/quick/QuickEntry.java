package org.draftroom.critique.quick;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.reading.ChangedScenes;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.ReadingCard;
import org.draftroom.critique.reading.ReadingCard.LastRead;
import org.draftroom.critique.reading.ReadingEntry;
import org.draftroom.scripts.Script;

/** The quick reading on the page of all readings. */
@ApplicationScoped
class QuickEntry implements ReadingEntry {

    private final QuickReadings readings;
    private final QuickWords words;

    QuickEntry(QuickReadings readings, QuickWords words) {
        this.readings = readings;
        this.words = words;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public ReadingCard card(Script script, PinnedScript now, UUID person) {
        return new ReadingCard(
                words.title(),
                words.lead(),
                "/scripts/" + script.id() + "/reading/quick",
                readings.latest(script.id()).map(reading -> lastRead(reading, now)),
                readings.underWay(script.id()));
    }

    @Override
    public Optional<String> sharedKind() {
        return Optional.of(QuickReader.KIND);
    }

    @Override
    public void readChanges(Script script, PinnedScript now, UUID person) {
        readings.begin(script, person);
    }

    private static LastRead lastRead(QuickReading reading, PinnedScript now) {
        int changed = ChangedScenes.count(reading.outcome().orElseThrow().sceneHashes(), now.sceneHashes());
        return new LastRead(reading.version(), reading.readAt(), changed);
    }
}
