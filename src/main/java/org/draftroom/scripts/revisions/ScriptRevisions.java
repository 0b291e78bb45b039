package org.draftroom.scripts.revisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.draftroom.screenplay.revisions.RevisionColor;
import org.draftroom.support.Sql;

/**
 * The revisions of scripts. One at most goes on: the latest, until it is ended. Pages ask first whether the person may
 * see the script, and check names.
 */
@ApplicationScoped
public class ScriptRevisions {

    /** The PostgreSQL channel that is told the script whose revisions, or locked numbers, have changed. */
    public static final String CHANNEL = "script_revised";

    private final Sql sql;
    private final Clock clock;

    public ScriptRevisions(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The script's revisions, the earliest first. */
    public List<ScriptRevision> list(UUID script) {
        return sql.list(
                ScriptRevisions::read,
                "select r.*, p.name as by from script_revision r join person p on p.id = r.begun_by"
                        + " where r.script_id = ? order by r.number",
                script);
    }

    /** The revision that goes on. */
    public Optional<ScriptRevision> current(UUID script) {
        return latest(script).filter(revision -> revision.ended().isEmpty());
    }

    /** The colour that usually follows. */
    public RevisionColor next(UUID script) {
        return latest(script)
                .map(ScriptRevision::color)
                .orElse(RevisionColor.WHITE)
                .next();
    }

    /** Begins a revision at the script's present version, in the place of the one that goes on. */
    public void begin(UUID script, String name, RevisionColor color, UUID person) {
        change(
                script,
                "insert into script_revision (script_id, number, name, color, since, begun_by, begun_at)"
                        + " select s.id, coalesce((select max(number) from script_revision where script_id = s.id), 0) + 1,"
                        + " ?, ?, s.version, ?, ? from script s where s.id = ?",
                name,
                color.code(),
                person,
                clock.instant(),
                script);
    }

    /** Ends the revision that goes on: what is changed from now on is of none. */
    public void end(UUID script) {
        change(
                script,
                "update script_revision r set ended = s.version from script s where s.id = r.script_id"
                        + " and r.script_id = ? and r.ended is null and r.number = (select max(number)"
                        + " from script_revision where script_id = ?)",
                script,
                script);
    }

    /** Has the latest revision go on as though it had never been ended. */
    public void resume(UUID script) {
        change(
                script,
                "update script_revision set ended = null where script_id = ? and number = (select max(number)"
                        + " from script_revision where script_id = ?)",
                script,
                script);
    }

    /** Gives a revision this name and colour. */
    public void rename(UUID script, int number, String name, RevisionColor color) {
        change(
                script,
                "update script_revision set name = ?, color = ? where script_id = ? and number = ?",
                name,
                color.code(),
                script,
                number);
    }

    /** Deletes the revision, if it is the latest; what it changed is of the one before it. The text stays. */
    public void delete(UUID script, int number) {
        change(
                script,
                "delete from script_revision where script_id = ? and number = ? and number = (select max(number)"
                        + " from script_revision where script_id = ?)",
                script,
                number,
                script);
    }

    private Optional<ScriptRevision> latest(UUID script) {
        return list(script).stream().reduce((before, next) -> next);
    }

    /** One after the other, and whoever has the script open is told. */
    private void change(UUID script, String statement, Object... parameters) {
        sql.inTransaction(transaction -> {
            transaction.list(row -> null, "select 1 from script where id = ? for update", script);
            transaction.update(statement, parameters);
            return transaction.list(row -> null, "select pg_notify(?, ?)", CHANNEL, script.toString());
        });
    }

    private static ScriptRevision read(ResultSet row) throws SQLException {
        int ended = row.getInt("ended");
        return new ScriptRevision(
                row.getInt("number"),
                row.getString("name"),
                RevisionColor.of(row.getString("color")).orElse(RevisionColor.BLUE),
                row.getInt("since"),
                row.getObject("ended") == null ? OptionalInt.empty() : OptionalInt.of(ended),
                row.getString("by"),
                Sql.instant(row, "begun_at"));
    }
}
