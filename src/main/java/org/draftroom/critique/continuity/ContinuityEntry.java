package org.draftroom.critique.continuity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.reading.ChangedScenes;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.critique.reading.ReadingCard;
import org.draftroom.critique.reading.ReadingCard.LastRead;
import org.draftroom.critique.reading.ReadingEntry;
import org.draftroom.scripts.Script;

/** Continuity on the page of all readings. */
@ApplicationScoped
class ContinuityEntry implements ReadingEntry {

    private final LedgerTable table;
    private final ContinuityReader reader;
    private final PinnedScripts pinned;
    private final ContinuityWords words;

    ContinuityEntry(LedgerTable table, ContinuityReader reader, PinnedScripts pinned, ContinuityWords words) {
        this.table = table;
        this.reader = reader;
        this.pinned = pinned;
        this.words = words;
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public ReadingCard card(Script script, PinnedScript now, UUID person) {
        Optional<LastRead> read = table.lastRead(script.id())
                .flatMap(reading -> reading.outcome()
                        .map(outcome ->
                                new LastRead(reading.version(), outcome.readAt(), changed(script, reading, now))));
        return new ReadingCard(
                words.title(),
                words.cardLead(),
                "/scripts/" + script.id() + "/reading/continuity",
                read,
                reader.running(script.id()));
    }

    @Override
    public Optional<String> sharedKind() {
        return Optional.of(ContinuityReader.KIND);
    }

    @Override
    public void readChanges(Script script, PinnedScript now, UUID person) {
        reader.submit(now, person);
    }

    private int changed(Script script, LedgerReading reading, PinnedScript now) {
        return ChangedScenes.count(pinned.at(script, reading.version()).sceneHashes(), now.sceneHashes());
    }
}
