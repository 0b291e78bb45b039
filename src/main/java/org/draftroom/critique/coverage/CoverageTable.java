package org.draftroom.critique.coverage;

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

/** The table of coverages. */
@ApplicationScoped
class CoverageTable {

    private final Sql sql;
    private final Clock clock;
    private final ObjectMapper json;
    private final ReadingNotes notes;

    CoverageTable(Sql sql, Clock clock, ObjectMapper json, ReadingNotes notes) {
        this.notes = notes;
        this.sql = sql;
        this.clock = clock;
        this.json = json;
    }

    UUID insert(UUID script, int version) {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into coverage (id, script_id, version, made_at) values (?, ?, ?, ?)",
                id,
                script,
                version,
                clock.instant());
        return id;
    }

    Optional<Coverage> find(UUID id) {
        return sql.first(this::coverage, "select * from coverage where id = ?", id);
    }

    Optional<Coverage> find(UUID script, UUID id) {
        return sql.first(this::coverage, "select * from coverage where script_id = ? and id = ?", script, id);
    }

    /** The one that was begun last of those that came to their end. */
    Optional<Coverage> latest(UUID script) {
        return sql.first(
                this::coverage,
                "select * from coverage where script_id = ? and report is not null order by number desc limit 1",
                script);
    }

    /** Those that came to their end, the latest first. */
    List<Entry> list(UUID script) {
        return sql.list(
                row -> new Entry(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        Sql.instant(row, "read_at"),
                        row.getString("model"),
                        row.getLong("seconds")),
                "select id, version, read_at, model, seconds from coverage"
                        + " where script_id = ? and report is not null order by number desc limit 100",
                script);
    }

    /** With its notes, which are followed from then on. */
    void keep(UUID id, PinnedScript script, Report report) {
        String written = written(report);
        List<NewNote> found =
                report.notes().stream().map(CoverageTable::followed).toList();
        sql.inTransaction(transaction -> {
            transaction.update(
                    "update coverage set read_at = ?, model = ?, seconds = ?, report = ? where id = ?",
                    clock.instant(),
                    report.making().model(),
                    report.making().seconds(),
                    written,
                    id);
            notes.keep(transaction, NoteSource.COVERAGE, id, script, found);
            return id;
        });
    }

    private static NewNote followed(RankedNote ranked) {
        Candidate note = ranked.note();
        return new NewNote(note.aspect().word(), note.title(), note.what(), note.remedy(), List.of(note.cited()));
    }

    private Coverage coverage(ResultSet row) throws SQLException {
        String report = row.getString("report");
        return new Coverage(
                row.getObject("id", UUID.class),
                row.getObject("script_id", UUID.class),
                row.getInt("version"),
                Sql.instant(row, "made_at"),
                report == null ? null : Sql.instant(row, "read_at"),
                Optional.ofNullable(report).map(this::read));
    }

    private String written(Report report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON from " + report, e);
        }
    }

    private Report read(String report) {
        try {
            return json.readValue(report, Report.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a coverage: " + report, e);
        }
    }
}
