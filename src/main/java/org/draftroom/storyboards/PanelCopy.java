package org.draftroom.storyboards;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.draftroom.support.Sql;

/** Copies a panel with its lines and the picture that it shows. */
record PanelCopy(Sql.Transaction transaction, UUID person, Instant now) {

    UUID of(Panel panel) throws SQLException {
        UUID copy = UUID.randomUUID();
        transaction.update(
                "insert into panel (id, board_id, place, number, action, dialogue, sound, lens, camera_move, shown_for,"
                        + " edition, edited_at, edited_by) select ?, board_id, place, '', action, dialogue, sound, lens,"
                        + " camera_move, shown_for, 1, ?, ? from panel where id = ?",
                copy,
                now,
                person,
                panel.id());
        transaction.update(
                "insert into panel_line (id, panel_id, version, range_from, range_to, passage)"
                        + " select gen_random_uuid(), ?, version, range_from, range_to, passage from panel_line"
                        + " where panel_id = ?",
                copy,
                panel.id());
        transaction.update(
                "insert into panel_version (id, panel_id, number, still_id, made_at, made_by)"
                        + " select gen_random_uuid(), ?, 1, still_id, ?, ? from panel_version where id = ?",
                copy,
                now,
                person,
                panel.shown().id());
        return copy;
    }
}
