package org.draftroom.scripts.goals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.draftroom.support.Sql;

/** People's goals for scripts. Pages ask first whether the person may see the script. */
@ApplicationScoped
public class Goals {

    private final Sql sql;

    public Goals(Sql sql) {
        this.sql = sql;
    }

    /** The person's goal for the script; {@link Goal#NONE} where there is none. */
    public Goal of(UUID script, UUID person) {
        return sql.first(
                        row -> new Goal(row.getString("unit"), row.getInt("daily"), row.getInt("whole")),
                        "select unit, daily, whole from writing_goal where script_id = ? and person_id = ?",
                        script,
                        person)
                .orElse(Goal.NONE);
    }

    public void set(UUID script, UUID person, Goal goal) {
        sql.update(
                "insert into writing_goal (script_id, person_id, unit, daily, whole) values (?, ?, ?, ?, ?)"
                        + " on conflict (person_id, script_id) do update"
                        + " set unit = excluded.unit, daily = excluded.daily, whole = excluded.whole",
                script,
                person,
                goal.unit(),
                goal.daily(),
                goal.whole());
    }
}
