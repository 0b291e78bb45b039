package org.draftroom.critique.alternatives;

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
import org.draftroom.scripts.Anchor;
import org.draftroom.support.Sql;

/** The table of lines for which alternatives were asked. */
@ApplicationScoped
class AlternativesTable {

    private final Sql sql;
    private final Clock clock;
    private final ObjectMapper json;

    AlternativesTable(Sql sql, Clock clock, ObjectMapper json) {
        this.sql = sql;
        this.clock = clock;
        this.json = json;
    }

    Alternatives insert(Passage passage, UUID person, int seed) {
        UUID id = UUID.randomUUID();
        Anchor anchor = passage.anchor();
        sql.update(
                "insert into alternatives (id, script_id, person_id, version, range_from, range_to, passage, line, seed,"
                        + " made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                passage.script().id(),
                person,
                anchor.version(),
                anchor.from(),
                anchor.to(),
                anchor.quote(),
                passage.line(),
                seed,
                clock.instant());
        return new Alternatives(id, passage.script().id(), anchor, passage.line(), seed, "", Optional.empty());
    }

    /** Those that this person asked for. */
    Optional<Alternatives> find(UUID id, UUID person) {
        return sql.first(this::alternatives, "select * from alternatives where id = ? and person_id = ?", id, person);
    }

    void keep(UUID id, List<Variant> variants, String model) {
        try {
            sql.update(
                    "update alternatives set variants = ?, model = ? where id = ?",
                    json.writeValueAsString(variants),
                    model,
                    id);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON from " + variants, e);
        }
    }

    private Alternatives alternatives(ResultSet row) throws SQLException {
        return new Alternatives(
                row.getObject("id", UUID.class),
                row.getObject("script_id", UUID.class),
                new Anchor(
                        row.getInt("version"),
                        row.getInt("range_from"),
                        row.getInt("range_to"),
                        row.getString("passage")),
                row.getString("line"),
                row.getInt("seed"),
                Optional.ofNullable(row.getString("model")).orElse(""),
                Optional.ofNullable(row.getString("variants")).map(this::variants));
    }

    private List<Variant> variants(String variants) {
        try {
            return json.readValue(variants, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No variants: " + variants, e);
        }
    }
}
