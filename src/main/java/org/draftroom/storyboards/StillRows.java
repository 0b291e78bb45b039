package org.draftroom.storyboards;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.draftroom.support.Sql;

/** Rows of {@code still}. */
final class StillRows {

    private StillRows() {}

    /** Keeps a picture of the script; its id. */
    static UUID insert(Sql.Transaction transaction, UUID script, NewStill still, Instant now) throws SQLException {
        UUID id = UUID.randomUUID();
        transaction.update(
                "insert into still (id, script_id, media_type, width, height, original, display_type, display,"
                        + " thumbnail, sha256, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, encode(sha256(?), 'hex'), ?)",
                id,
                script,
                still.mediaType(),
                still.width(),
                still.height(),
                still.original(),
                still.displayType(),
                still.display(),
                still.thumbnail(),
                still.original(),
                now);
        return id;
    }

    /** Deletes the stills that no version of a panel shows. */
    static void deleteUnused(Sql.Transaction transaction, List<UUID> stills) throws SQLException {
        transaction.updateAll(
                "delete from still where id = ? and not exists (select 1 from panel_version v where v.still_id = ?)",
                stills.stream().map(id -> new Object[] {id, id}).toList());
    }
}
