package org.draftroom.critique.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.ReadingCard;
import org.draftroom.critique.reading.ReadingEntry;
import org.draftroom.scripts.Script;

/** The notes of all readings, on the page that lists the readings. */
@ApplicationScoped
class NotesEntry implements ReadingEntry {

    private static final int AFTER_THE_READINGS = 80;

    private final Looks looks;
    private final NotesWords words;

    NotesEntry(Looks looks, NotesWords words) {
        this.looks = looks;
        this.words = words;
    }

    @Override
    public int place() {
        return AFTER_THE_READINGS;
    }

    @Override
    public ReadingCard card(Script script, PinnedScript now, UUID person) {
        return new ReadingCard(
                words.title(),
                words.lead(),
                "/scripts/" + script.id() + "/reading/notes",
                Optional.empty(),
                looks.underWay(script.id()));
    }

    @Override
    public Optional<String> sharedKind() {
        return Optional.of(NotesReader.KIND);
    }

    @Override
    public boolean isBehind(Script script, PinnedScript now, ReadingCard card) {
        return looks.questions(script, now) > 0;
    }

    @Override
    public void readChanges(Script script, PinnedScript now, UUID person) {
        looks.begin(script, now, person);
    }
}
