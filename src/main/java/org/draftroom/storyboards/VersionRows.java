package org.draftroom.storyboards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.draftroom.support.Sql;

/** Reads rows of {@code panel_version}. */
final class VersionRows {

    static final String SELECT = "select v.id, v.panel_id, v.number, v.still_id, v.made_at, t.width, t.height,"
            + " m.name as maker from panel_version v join still t on t.id = v.still_id"
            + " left join person m on m.id = v.made_by";

    private VersionRows() {}

    static PanelVersion read(ResultSet row) throws SQLException {
        String maker = row.getString("maker");
        return new PanelVersion(
                row.getObject("id", UUID.class),
                row.getObject("panel_id", UUID.class),
                row.getInt("number"),
                row.getObject("still_id", UUID.class),
                row.getInt("width"),
                row.getInt("height"),
                Sql.instant(row, "made_at"),
                maker == null ? "" : maker);
    }
}
