package org.draftroom.storyboards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.projects.Role;
import org.draftroom.scripts.Anchor;
import org.draftroom.support.Sql;

/** Reads rows of {@code board}, with the role of whoever looks. */
final class BoardRows {

    private BoardRows() {}

    static Board read(ResultSet row) throws SQLException {
        return new Board(
                row.getObject("id", UUID.class),
                row.getObject("script_id", UUID.class),
                row.getString("title"),
                heading(row),
                Sql.instant(row, "made_at"),
                Sql.instant(row, "edited_at"),
                Role.of(row.getString("role")).orElseThrow());
    }

    private static Optional<Anchor> heading(ResultSet row) throws SQLException {
        String heading = row.getString("heading");
        return heading == null
                ? Optional.empty()
                : Optional.of(new Anchor(
                        row.getInt("heading_version"), row.getInt("heading_from"), row.getInt("heading_to"), heading));
    }
}
