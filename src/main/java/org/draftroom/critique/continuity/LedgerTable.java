package org.draftroom.critique.continuity;

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
import org.draftroom.critique.continuity.LedgerReading.Outcome;
import org.draftroom.support.Sql;
import org.draftroom.support.Storable;

/** The readings of ledgers. Of a script, those before its last finished one go when another is finished. */
@ApplicationScoped
class LedgerTable {

    private static final TypeReference<List<SceneClaims>> SCENES = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    LedgerTable(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** A reading that is to be made of this version. */
    UUID begin(UUID script, int version) {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into continuity_reading (id, script_id, version, made_at, prompt_version) values (?, ?, ?, ?, ?)",
                id,
                script,
                version,
                clock.instant(),
                LedgerStep.VERSION);
        return id;
    }

    Optional<LedgerReading> find(UUID id) {
        return sql.first(this::reading, "select * from continuity_reading where id = ?", id);
    }

    /** The last one begun, finished or not. */
    Optional<LedgerReading> latest(UUID script) {
        return sql.first(
                this::reading,
                "select * from continuity_reading where script_id = ? order by number desc limit 1",
                script);
    }

    /** The last one that came to its end. */
    Optional<LedgerReading> lastRead(UUID script) {
        return sql.first(
                this::reading,
                "select * from continuity_reading where script_id = ? and read_at is not null"
                        + " order by number desc limit 1",
                script);
    }

    void keep(UUID id, List<SceneClaims> scenes, String model) {
        sql.inTransaction(transaction -> {
            transaction.update(
                    "update continuity_reading set read_at = ?, ledger = ?, model = ? where id = ?",
                    clock.instant(),
                    Storable.text(written(scenes)),
                    model,
                    id);
            return transaction.update(
                    "delete from continuity_reading where read_at is not null and id <> ?"
                            + " and script_id = (select script_id from continuity_reading where id = ?)",
                    id,
                    id);
        });
    }

    private LedgerReading reading(ResultSet row) throws SQLException {
        String ledger = row.getString("ledger");
        Optional<Outcome> outcome =
                ledger == null ? Optional.empty() : Optional.of(new Outcome(Sql.instant(row, "read_at"), read(ledger)));
        return new LedgerReading(
                row.getObject("id", UUID.class),
                row.getObject("script_id", UUID.class),
                row.getInt("version"),
                Sql.instant(row, "made_at"),
                row.getString("model"),
                outcome);
    }

    private String written(List<SceneClaims> scenes) {
        try {
            return json.writeValueAsString(scenes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON from a ledger", e);
        }
    }

    private List<SceneClaims> read(String ledger) {
        try {
            return json.readValue(ledger, SCENES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a ledger", e);
        }
    }
}
