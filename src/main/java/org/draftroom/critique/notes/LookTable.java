package org.draftroom.critique.notes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.draftroom.critique.reading.Cited;
import org.draftroom.support.Sql;
import org.draftroom.support.Storable;

/** The table of all times that notes were looked at again. Rows are only added. */
@ApplicationScoped
class LookTable {

    private static final String INSERT =
            "insert into note_look (script_id, note_id, version, found, person, by_person, cited, reason, scene_hash,"
                    + " looked_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;
    private final Clock clock;
    private final ObjectMapper json;

    LookTable(Sql sql, Clock clock, ObjectMapper json) {
        this.sql = sql;
        this.clock = clock;
        this.json = json;
    }

    /** Adds these, at the time they say. */
    void add(UUID script, List<Look> looks) {
        List<Object[]> rows = looks.stream().map(look -> values(script, look)).toList();
        sql.inTransaction(transaction -> {
            transaction.updateAll(INSERT, rows);
            return rows.size();
        });
    }

    /** What a person made of a note, now. */
    void add(UUID script, UUID note, int version, Finding finding, UUID person) {
        add(
                script,
                List.of(new Look(
                        note, version, finding, true, Optional.of(person), Optional.empty(), "", "", clock.instant())));
    }

    /** Of each note of the script that was looked at, all times up to this version, the latest first. */
    Map<UUID, List<Look>> of(UUID script, int version) {
        return sql
                .list(
                        this::look,
                        "select * from note_look where script_id = ? and version <= ? order by number desc",
                        script,
                        version)
                .stream()
                .collect(Collectors.groupingBy(Look::note));
    }

    private Object[] values(UUID script, Look look) {
        return new Object[] {
            script,
            look.note(),
            look.version(),
            look.finding().word(),
            look.person().orElse(null),
            look.byPerson(),
            look.cited().map(this::written).orElse(null),
            Storable.text(look.reason()),
            look.sceneHash(),
            look.at()
        };
    }

    private Look look(ResultSet row) throws SQLException {
        return new Look(
                row.getObject("note_id", UUID.class),
                row.getInt("version"),
                Finding.of(row.getString("found")).orElseThrow(),
                row.getBoolean("by_person"),
                Optional.ofNullable(row.getObject("person", UUID.class)),
                Optional.ofNullable(row.getString("cited")).map(this::read),
                row.getString("reason"),
                row.getString("scene_hash"),
                Sql.instant(row, "looked_at"));
    }

    private String written(Cited cited) {
        try {
            return json.writeValueAsString(cited);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON from " + cited, e);
        }
    }

    private Cited read(String cited) {
        try {
            return json.readValue(cited, Cited.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a quote: " + cited, e);
        }
    }
}
