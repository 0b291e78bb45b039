package org.draftroom.critique.notes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.NoteState;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.support.Sql;
import org.draftroom.support.Storable;

/** The table of the notes of readings. */
@ApplicationScoped
class ReadingNoteTable {

    private static final TypeReference<List<NoteLine>> LINES = new TypeReference<>() {};

    private static final String DECIDED =
            "select * from reading_note where script_id = ? and source = ? and state_at is not null"
                    + " order by state_at desc";

    private final Sql sql;
    private final Clock clock;
    private final ObjectMapper json;

    ReadingNoteTable(Sql sql, Clock clock, ObjectMapper json) {
        this.sql = sql;
        this.clock = clock;
        this.json = json;
    }

    void replace(Sql.Transaction transaction, NoteSource source, UUID reading, PinnedScript script, List<NewNote> notes)
            throws SQLException {
        List<ReadingNote> decided = transaction.list(this::note, DECIDED, script.id(), source.word());
        transaction.update("delete from reading_note where source = ? and reading_id = ?", source.word(), reading);
        for (int rank = 0; rank < notes.size(); rank++) {
            UUID id = UUID.randomUUID();
            NewNote note = notes.get(rank);
            List<NoteLine> lines = note.cited().stream()
                    .map(cited -> NoteLine.of(script, cited))
                    .toList();
            transaction.update(
                    "insert into reading_note (id, script_id, source, reading_id, version, rank, kind, what, why,"
                            + " attempt, lines, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    script.id(),
                    source.word(),
                    reading,
                    script.version(),
                    rank,
                    note.kind(),
                    Storable.text(note.what()),
                    Storable.text(note.why()),
                    Storable.text(note.attempt()),
                    written(lines),
                    clock.instant());
            for (ReadingNote same : decided) {
                if (says(same, note)) {
                    takeOver(transaction, same.id(), id);
                    break;
                }
            }
        }
    }

    /** The same words on the same line: what a person said of the one holds for the other. */
    private static boolean says(ReadingNote decided, NewNote note) {
        return decided.kind().equals(note.kind())
                && decided.what().equals(Storable.text(note.what()))
                && decided.cited().text().equals(note.cited().get(0).text());
    }

    private static void takeOver(Sql.Transaction transaction, UUID decided, UUID note) throws SQLException {
        transaction.update(
                "update reading_note n set state = d.state, state_at = d.state_at from reading_note d"
                        + " where n.id = ? and d.id = ?",
                note,
                decided);
        transaction.update(
                "insert into note_look (script_id, note_id, version, found, person, by_person, looked_at)"
                        + " select script_id, ?, version, found, person, true, looked_at from note_look"
                        + " where note_id = ? and by_person order by number",
                note,
                decided);
    }

    /** The notes of a reading, the weightiest first. */
    List<ReadingNote> of(UUID reading) {
        return sql.list(this::note, "select * from reading_note where reading_id = ? order by rank", reading);
    }

    /** The notes of the latest readings of each kind, so many of each, those that read the latest first. */
    List<ReadingNote> ofLatest(UUID script, int readings) {
        return sql.list(
                this::note,
                "select n.* from reading_note n join (select source, reading_id, max(made_at) as at, row_number() over"
                        + " (partition by source order by max(made_at) desc) as place from reading_note"
                        + " where script_id = ? group by source, reading_id) r"
                        + " on r.source = n.source and r.reading_id = n.reading_id"
                        + " where n.script_id = ? and r.place <= ? order by n.source, r.at desc, n.rank",
                script,
                script,
                readings);
    }

    Optional<ReadingNote> find(UUID id) {
        return sql.first(this::note, "select * from reading_note where id = ?", id);
    }

    void mark(UUID id, NoteState state) {
        sql.update("update reading_note set state = ?, state_at = ? where id = ?", state.word(), clock.instant(), id);
    }

    private ReadingNote note(ResultSet row) throws SQLException {
        return new ReadingNote(
                row.getObject("id", UUID.class),
                row.getObject("script_id", UUID.class),
                NoteSource.of(row.getString("source")),
                row.getObject("reading_id", UUID.class),
                row.getInt("version"),
                row.getInt("rank"),
                row.getString("kind"),
                row.getString("what"),
                row.getString("why"),
                row.getString("attempt"),
                read(row.getString("lines")),
                NoteState.of(row.getString("state")).orElseThrow(),
                Sql.instant(row, "made_at"));
    }

    private String written(List<NoteLine> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON from " + lines, e);
        }
    }

    private List<NoteLine> read(String lines) {
        try {
            return json.readValue(lines, LINES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not the lines of a note: " + lines, e);
        }
    }
}
