package org.draftroom.critique.quick;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.notes.NewNote;
import org.draftroom.critique.notes.NoteSource;
import org.draftroom.critique.notes.ReadingNotes;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.support.Sql;

/** The table of quick readings. */
@ApplicationScoped
class QuickTable {

    private final Sql sql;
    private final Clock clock;
    private final ObjectMapper json;
    private final ReadingNotes notes;

    QuickTable(Sql sql, Clock clock, ObjectMapper json, ReadingNotes notes) {
        this.sql = sql;
        this.clock = clock;
        this.json = json;
        this.notes = notes;
    }

    UUID insert(UUID script, int version) {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into quick_reading (id, script_id, version, made_at) values (?, ?, ?, ?)",
                id,
                script,
                version,
                clock.instant());
        return id;
    }

    Optional<QuickReading> find(UUID id) {
        return sql.first(this::reading, "select * from quick_reading where id = ?", id);
    }

    /** The one that was begun last of those that came to their end. */
    Optional<QuickReading> latest(UUID script) {
        return sql.first(
                this::reading,
                "select * from quick_reading where script_id = ? and outcome is not null order by number desc limit 1",
                script);
    }

    /** Keeps the outcome, and its notes with those of all readings. Nothing happens when the reading is no more. */
    void keep(UUID id, PinnedScript script, QuickOutcome outcome) {
        sql.inTransaction(transaction -> {
            int kept = transaction.update(
                    "update quick_reading set read_at = ?, outcome = ? where id = ?",
                    clock.instant(),
                    written(outcome),
                    id);
            if (kept == 1) {
                notes.keep(transaction, NoteSource.QUICK, id, script, notes(outcome));
            }
            return kept;
        });
    }

    private static List<NewNote> notes(QuickOutcome outcome) {
        return outcome.whole().notes().stream()
                .map(note -> new NewNote(note.about().word(), note.title(), note.what(), "", note.lines()))
                .toList();
    }

    private QuickReading reading(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new QuickReading(
                row.getObject("id", UUID.class),
                row.getObject("script_id", UUID.class),
                row.getInt("version"),
                Sql.instant(row, "made_at"),
                outcome == null ? null : Sql.instant(row, "read_at"),
                Optional.ofNullable(outcome).map(this::read));
    }

    private String written(QuickOutcome outcome) {
        try {
            return json.writeValueAsString(outcome);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON from " + outcome, e);
        }
    }

    private QuickOutcome read(String outcome) {
        try {
            return json.readValue(outcome, QuickOutcome.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a quick reading: " + outcome, e);
        }
    }
}
