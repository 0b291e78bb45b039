package org.draftroom.scripts;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.draftroom.support.Sql;

/** A script's step from its base version over one batch, by one author. */
record Advance(UUID script, int base, Batch batch, UUID author) {

    int version() {
        return base + batch.updates().size();
    }

    /** Writes the log's rows, a snapshot when one is due, and the notice to the other nodes. */
    void write(Sql.Transaction transaction, Instant now, String text) throws SQLException {
        transaction.updateAll(
                "insert into script_update (script_id, version, client_id, changes, author_id, made_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                rows(now));
        if (version() / ScriptLog.SNAPSHOT_EVERY > base / ScriptLog.SNAPSHOT_EVERY) {
            transaction.update(
                    "insert into script_snapshot (script_id, version, text) values (?, ?, ?)", script, version(), text);
        }
        transaction.list(row -> null, "select pg_notify(?, ?)", ScriptLog.CHANNEL, script + " " + version());
    }

    private List<Object[]> rows(Instant now) {
        List<Object[]> rows = new ArrayList<>();
        for (Update update : batch.updates()) {
            int version = base + rows.size() + 1;
            rows.add(new Object[] {
                script, version, update.clientId(), update.changes().toJson(), author, now
            });
        }
        return rows;
    }
}
