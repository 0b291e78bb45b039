package org.draftroom.storyboards;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.draftroom.support.Sql;

/** Whoever changes which panels a board has, or their order, has it to themselves until the transaction ends. */
final class BoardLock {

    private BoardLock() {}

    /** Waits for the board, and marks it as edited. */
    static void take(Sql.Transaction transaction, UUID board, Instant now) throws SQLException {
        transaction.update("update board set edited_at = ? where id = ?", now, board);
    }

    /** How many panels are on the board. */
    static int panels(Sql.Transaction transaction, UUID board) throws SQLException {
        return transaction
                .first(
                        row -> row.getInt(1),
                        "select count(*) from panel where board_id = ? and removed_at is null",
                        board)
                .orElseThrow();
    }
}
