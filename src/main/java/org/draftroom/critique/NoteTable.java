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

    /** The same said of the same line in an earlier critique, and settled by somebody, stays settled. */
    private static final String TAKE_OVER =
            "update note n set state = old.state, state_at = old.state_at from note old join critique c"
                    + " on c.id = old.critique_id where c.script_id = (select script_id from critique where id = ?)"
                    + " and n.id = ? and old.id <> n.id and old.state_at is not null"
                    + " and old.passage = n.passage and old.kind = n.kind and old.lens = n.lens and old.what = n.what"
                    + " and old.state_at = (select max(same.state_at) from note same join critique d"
                    + " on d.id = same.critique_id where d.script_id = c.script_id and same.passage = n.passage"
                    + " and same.kind = n.kind and same.lens = n.lens and same.what = n.what)";

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
            insert(transaction, critique, pinned, notes.get(rank), rank);
        }
    }

    private static void insert(Sql.Transaction transaction, UUID critique, PinnedScene pinned, DraftNote note, int rank)
            throws SQLException {
        Optional<Contrast> contrast = note.contrast();
        UUID id = UUID.randomUUID();
        transaction.update(
                "insert into note (id, critique_id, rank, kind, quote, passage, range_from, range_to, places, what, why,"
                        + " attempt, lens, voice, contrast_scene, contrast_quote, contrast_passage, contrast_from,"
                        + " contrast_to) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
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
                note.attempt(),
                note.lens().word(),
                contrast.map(Contrast::character).orElse(null),
                contrast.map(Contrast::scene).orElse(null),
                contrast.map(Contrast::quote).orElse(null),
                contrast.map(some -> some.anchor().quote()).orElse(null),
                contrast.map(some -> some.anchor().from()).orElse(null),
                contrast.map(some -> some.anchor().to()).orElse(null));
        transaction.update(TAKE_OVER, critique, id);
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

    private static Optional<Contrast> contrast(ResultSet row) throws SQLException {
        String voice = row.getString("voice");
        return voice == null
                ? Optional.empty()
                : Optional.of(new Contrast(
                        voice,
                        row.getString("contrast_scene"),
                        row.getString("contrast_quote"),
                        new Anchor(
                                row.getInt("version"),
                                row.getInt("contrast_from"),
                                row.getInt("contrast_to"),
                                row.getString("contrast_passage"))));
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getObject("id", UUID.class),
                row.getObject("critique_id", UUID.class),
                Lens.of(row.getString("lens")).orElseThrow(),
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
                contrast(row),
                NoteState.of(row.getString("state")).orElseThrow());
    }
}
