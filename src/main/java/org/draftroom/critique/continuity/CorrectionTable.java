package org.draftroom.critique.continuity;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.continuity.Correction.Act;
import org.draftroom.critique.continuity.Correction.Target;
import org.draftroom.critique.continuity.Correction.Value;
import org.draftroom.critique.continuity.ledger.Field;
import org.draftroom.critique.continuity.ledger.State;
import org.draftroom.scripts.Anchor;
import org.draftroom.support.Sql;

/** What people wrote into the ledgers of scripts: corrections, and which facts are one. */
@ApplicationScoped
public class CorrectionTable {

    /** So many a script. */
    public static final int MOST = 5000;

    private final Sql sql;
    private final Clock clock;

    CorrectionTable(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Those of a script, in the order they were made. */
    List<Correction> of(UUID script) {
        return sql.list(
                CorrectionTable::correction,
                "select * from continuity_correction where script_id = ? order by number",
                script);
    }

    /** Keeps one; false when the script has {@value #MOST}. */
    boolean add(UUID script, Correction correction, UUID person) {
        Target target = correction.target();
        Value value = correction.value();
        int added = sql.update(
                "insert into continuity_correction (id, script_id, act, field, target_who, target_what, target_state, who,"
                        + " what, state, other, version, range_from, range_to, passage, quote, made_at, made_by)"
                        + " select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
                        + " where (select count(*) from continuity_correction where script_id = ?) < " + MOST,
                correction.id(),
                script,
                correction.act().word(),
                correction.field().word(),
                target == null ? "" : target.who(),
                target == null ? "" : target.what(),
                target == null ? "" : target.state().word(),
                value == null ? "" : value.who(),
                value == null ? "" : value.what(),
                value == null ? "" : value.state().word(),
                value == null ? "" : value.other(),
                correction.anchor().version(),
                correction.anchor().from(),
                correction.anchor().to(),
                correction.anchor().quote(),
                correction.quote(),
                clock.instant(),
                person,
                script);
        return added == 1;
    }

    /** Another value for one that was made. */
    void revalue(UUID script, UUID id, Value value) {
        sql.update(
                "update continuity_correction set who = ?, what = ?, state = ?, other = ? where script_id = ? and id = ?",
                value.who(),
                value.what(),
                value.state().word(),
                value.other(),
                script,
                id);
    }

    /** Takes it back; false when it isn't the script's. */
    boolean undo(UUID script, UUID id) {
        return sql.update("delete from continuity_correction where script_id = ? and id = ?", script, id) == 1;
    }

    /** By the key of a fact, the key of what a person said is the same. */
    Map<String, String> same(UUID script) {
        Map<String, String> same = new HashMap<>();
        sql.list(
                        row -> new String[] {row.getString("fact_key"), row.getString("same_key")},
                        "select fact_key, same_key from continuity_fact where script_id = ?",
                        script)
                .forEach(row -> same.put(row[0], row[1]));
        return same;
    }

    /** From now on a fact is another one. */
    void merge(UUID script, String fact, String into) {
        sql.update(
                "insert into continuity_fact (script_id, fact_key, same_key) values (?, ?, ?)"
                        + " on conflict (script_id, fact_key) do update set same_key = excluded.same_key",
                script,
                fact,
                into);
    }

    /** All that were said to be this fact are facts of their own again. */
    void part(UUID script, String fact) {
        sql.update("delete from continuity_fact where script_id = ? and same_key = ?", script, fact);
    }

    private static Correction correction(ResultSet row) throws SQLException {
        Act act = Act.valueOf(row.getString("act").toUpperCase(Locale.ROOT));
        Field field = Field.of(row.getString("field")).orElseThrow();
        return new Correction(
                row.getObject("id", UUID.class),
                act,
                field,
                act == Act.ADD ? null : target(row, field),
                act == Act.REMOVE ? null : value(row, field),
                new Anchor(
                        row.getInt("version"),
                        row.getInt("range_from"),
                        row.getInt("range_to"),
                        row.getString("passage")),
                row.getString("quote"));
    }

    private static Target target(ResultSet row, Field field) throws SQLException {
        return new Target(
                row.getString("target_who"), row.getString("target_what"), state(field, row.getString("target_state")));
    }

    private static Value value(ResultSet row, Field field) throws SQLException {
        return new Value(
                row.getString("who"),
                row.getString("what"),
                state(field, row.getString("state")),
                row.getString("other"));
    }

    private static State state(Field field, String word) {
        return Optional.of(word).flatMap(field::state).orElseThrow();
    }
}
