package org.draftroom.scripts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.draftroom.support.Sql;

/** Moments at which the writing of a script paused: the drafts that may have been handed out. */
@ApplicationScoped
public class ScriptMoments {

    /** A pause is half an hour without a change; the change that is last of all is no pause yet. */
    private static final String PAUSES = "select version, made_at from (select version, made_at, lead(made_at)"
            + " over (order by version) as next from script_update where script_id = ?) change"
            + " where next - made_at > interval '30 minutes' order by version desc limit ?";

    private final Sql sql;

    public ScriptMoments(Sql sql) {
        this.sql = sql;
    }

    /** A version of a script, and when it was reached. */
    public record Moment(int version, Instant at) {}

    /**
     * The latest pauses before the present version, the latest first, and at the end the text that the script began
     * with. Empty where it has not been changed.
     */
    public List<Moment> of(Script script, int most) {
        List<Moment> moments = new ArrayList<>(sql.list(
                row -> new Moment(row.getInt("version"), Sql.instant(row, "made_at")), PAUSES, script.id(), most));
        if (script.version() > 0) {
            moments.add(new Moment(0, script.madeAt()));
        }
        return moments;
    }
}
