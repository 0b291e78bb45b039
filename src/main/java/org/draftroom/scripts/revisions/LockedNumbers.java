package org.draftroom.scripts.revisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.draftroom.screenplay.NumberEdit;
import org.draftroom.screenplay.SceneNumbering;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.scripts.Restoring;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptText;
import org.draftroom.support.Sql;

/**
 * Scripts whose scene numbers are locked. The numbers themselves are text: locking writes one on every scene that has
 * none, as an edit like any other. Pages ask first whether the person may see the script.
 */
@ApplicationScoped
public class LockedNumbers {

    private static final int TRIES = 5;

    private final Sql sql;
    private final ScriptLog log;
    private final Restoring writing;

    public LockedNumbers(Sql sql, ScriptLog log, Restoring writing) {
        this.sql = sql;
        this.log = log;
        this.writing = writing;
    }

    public boolean isLocked(UUID script) {
        return sql.first(row -> true, "select 1 from script_locked_numbers where script_id = ?", script)
                .orElse(false);
    }

    /**
     * Numbers the scenes that have no number, and locks them all. False where others wrote so fast that it couldn't be
     * done; nothing was changed then.
     *
     * @throws ScriptLog.Refused when the numbers make the script too long
     * @throws ScriptLog.Missing when there is no such script
     */
    public boolean lock(UUID script, UUID person) {
        for (int i = 0; i < TRIES; i++) {
            ScriptText head = log.head(script);
            Screenplay screenplay = Fountain.parse(head.text());
            if (write(script, head, SceneNumbering.missing(screenplay), person)) {
                change(script, "insert into script_locked_numbers (script_id) values (?) on conflict do nothing");
                return true;
            }
        }
        return false;
    }

    /** The scenes may be numbered anew; the numbers that they have stay. */
    public void unlock(UUID script) {
        change(script, "delete from script_locked_numbers where script_id = ?");
    }

    /**
     * Numbers the scenes from 1 on, if they aren't locked and the script is at the version still that somebody was told
     * the numbers of.
     *
     * @throws ScriptLog.Refused when the numbers make the script too long
     * @throws ScriptLog.Missing when there is no such script
     */
    public boolean renumber(UUID script, int version, UUID person) {
        ScriptText head = log.head(script);
        return head.version() == version
                && !isLocked(script)
                && write(script, head, SceneNumbering.anew(Fountain.parse(head.text())), person);
    }

    private boolean write(UUID script, ScriptText head, List<NumberEdit> edits, UUID person) {
        ScriptText numbered = new ScriptText(head.version(), NumberEdit.apply(head.text(), edits));
        return edits.isEmpty() || writing.restore(script, numbered, person).isPresent();
    }

    private void change(UUID script, String statement) {
        sql.inTransaction(transaction -> {
            transaction.update(statement, script);
            return transaction.list(row -> null, "select pg_notify(?, ?)", ScriptRevisions.CHANNEL, script.toString());
        });
    }
}
