package org.draftroom.critique;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.Assessment.DraftNote;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.scripts.Anchor;
import org.draftroom.support.Sql;

/** The table of notes. */
@ApplicationScoped
class NoteTable {

    private static final String NOTES =
            "select n.*, c.version from note n join critique c on c.id = n.critique_id where ";

    private final Sql sql;
    private final Clock clock;

    NoteTable(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    static void replace(Sql.Transaction transaction, UUID critique, PinnedScene pinned, List<DraftNote> notes)
            throws SQLException {
        transaction.update("delete from note where critique_id = ?", critique);
        for (int rank = 0; rank < notes.size(); rank++) {
            DraftNote note = notes.get(rank);
            transaction.update(
                    "insert into note (id, critique_id, rank, kind, quote, passage, range_from, range_to, places,"
                            + " what, why, attempt) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    UUID.randomUUID(),
                    critique,
                    rank,
                    note.kind().word(),
                    note.quote().text(),
                    pinned.passage(note.quote()),
                    note.quote().from(),
                    note.quote().to(),
                    note.quote().places(),
                    note.what(),
                    note.why(),
                    note.attempt());
        }
    }

    /** The notes of a critique, the weightiest first. */
    List<Note> of(UUID critique) {
        return sql.list(NoteTable::note, NOTES + "n.critique_id = ? order by n.rank", critique);
    }

    Optional<Note> find(UUID id) {
        return sql.first(NoteTable::note, NOTES + "n.id = ?", id);
    }

    void mark(UUID id, NoteState state) {
        sql.update("update note set state = ?, state_at = ? where id = ?", state.word(), clock.instant(), id);
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getObject("id", UUID.class),
                row.getObject("critique_id", UUID.class),
                NoteKind.of(row.getString("kind")).orElseThrow(),
                row.getString("quote"),
                new Anchor(
                        row.getInt("version"),
                        row.getInt("range_from"),
                        row.getInt("range_to"),
                        row.getString("passage")),
                row.getInt("places"),
                row.getString("what"),
                row.getString("why"),
                row.getString("attempt"),
                NoteState.of(row.getString("state")).orElseThrow());
    }
}
