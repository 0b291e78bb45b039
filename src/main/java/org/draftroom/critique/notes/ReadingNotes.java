package org.draftroom.critique.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.NoteState;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Scripts;
import org.draftroom.support.Sql;

/** The notes of the readings of scripts: kept when a reading is done, and followed from then on. */
@ApplicationScoped
public class ReadingNotes {

    private final Scripts scripts;
    private final ScriptLog log;
    private final ReadingNoteTable notes;
    private final LookTable looks;

    ReadingNotes(Scripts scripts, ScriptLog log, ReadingNoteTable notes, LookTable looks) {
        this.scripts = scripts;
        this.log = log;
        this.notes = notes;
        this.looks = looks;
    }

    /**
     * Keeps the notes of a reading in the transaction that keeps its result, in place of any it had.
     *
     * @param reading the reading's own row
     * @param script the version that was read, where the quotes were found
     * @param found the weightiest first
     */
    public void keep(
            Sql.Transaction transaction, NoteSource source, UUID reading, PinnedScript script, List<NewNote> found)
            throws SQLException {
        notes.replace(transaction, source, reading, script, found);
    }

    /**
     * The notes of a reading, the weightiest first, with where each stands in this version. The page has asked whether
     * the person may see the script.
     *
     * @param now the version that is looked at, not earlier than the reading's
     */
    public List<StandingNote> of(PinnedScript now, UUID reading) {
        List<ReadingNote> found = notes.of(reading);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Look>> history = looks.of(now.id(), now.version());
        Standings standings = standings(now);
        return found.stream()
                .map(note -> standings.of(note, history.getOrDefault(note.id(), List.of())))
                .toList();
    }

    /** The note, if this person may say something of its script. */
    public Optional<ReadingNote> find(UUID id, UUID person) {
        return notes.find(id)
                .filter(note -> scripts.find(note.script(), person)
                        .filter(script -> script.role().mayComment())
                        .isPresent());
    }

    /** What a person makes of a note; it holds for good, whatever the model finds later. */
    public void mark(ReadingNote note, NoteState state, UUID person) {
        notes.mark(note.id(), state);
        looks.add(note.script(), note.id(), log.head(note.script()).version(), finding(state), person);
    }

    static Finding finding(NoteState state) {
        return switch (state) {
            case OPEN -> Finding.REOPENED;
            case DONE -> Finding.DONE;
            case DISMISSED -> Finding.DISMISSED;
        };
    }

    private Standings standings(PinnedScript now) {
        return Standings.in(now, log);
    }
}
