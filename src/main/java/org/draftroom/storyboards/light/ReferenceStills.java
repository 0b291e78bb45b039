package org.draftroom.storyboards.light;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.support.Sql;

/** The picture of each board that the light of the others is compared with. */
@ApplicationScoped
public class ReferenceStills {

    private final Sql sql;

    public ReferenceStills(Sql sql) {
        this.sql = sql;
    }

    /** The version of a panel that somebody chose, if its panel is on the board still. */
    public Optional<UUID> of(UUID board) {
        return sql.first(
                row -> row.getObject("version_id", UUID.class),
                "select r.version_id from board_reference r join panel_version v on v.id = r.version_id"
                        + " join panel p on p.id = v.panel_id"
                        + " where r.board_id = ? and p.board_id = r.board_id and p.removed_at is null",
                board);
    }

    /** Whoever chooses may change the board; a version of another board's panel is no choice, and nothing happens. */
    public boolean choose(UUID board, UUID version) {
        return sql.update(
                        "insert into board_reference (board_id, version_id) select p.board_id, v.id"
                                + " from panel_version v join panel p on p.id = v.panel_id"
                                + " where p.board_id = ? and v.id = ?"
                                + " on conflict (board_id) do update set version_id = excluded.version_id",
                        board,
                        version)
                == 1;
    }
}
