package org.draftroom.storyboards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.draftroom.scripts.Anchor;
import org.draftroom.support.Sql;

/** Reads panels with their lines and the version that is shown: three queries, however many panels there are. */
final class PanelRows {

    private static final String SELECT =
            "select p.*, e.name as editor from panel p left join person e on e.id = p.edited_by where ";

    private PanelRows() {}

    static Optional<Panel> one(Sql.Transaction transaction, UUID id) throws SQLException {
        return list(transaction, "p.id = ?", "", id).stream().findFirst();
    }

    static List<Panel> on(Sql.Transaction transaction, UUID board) throws SQLException {
        return list(transaction, "p.board_id = ? and p.removed_at is null", " order by p.place, p.id", board);
    }

    static List<Panel> off(Sql.Transaction transaction, UUID board) throws SQLException {
        return list(
                transaction, "p.board_id = ? and p.removed_at is not null", " order by p.removed_at desc, p.id", board);
    }

    private static List<Panel> list(Sql.Transaction transaction, String which, String order, UUID id)
            throws SQLException {
        Map<UUID, List<Bound>> lines = transaction
                .list(
                        PanelRows::bound,
                        "select l.* from panel_line l join panel p on p.id = l.panel_id where " + which
                                + " order by l.range_from, l.id",
                        id)
                .stream()
                .collect(Collectors.groupingBy(Bound::panel));
        Map<UUID, PanelVersion> shown = transaction
                .list(
                        VersionRows::read,
                        VersionRows.SELECT + " join panel p on p.id = v.panel_id where " + which
                                + " and v.number = (select max(number) from panel_version where panel_id = p.id)",
                        id)
                .stream()
                .collect(Collectors.toMap(PanelVersion::panel, Function.identity()));
        // One that came in between has no version here yet: it is left to the next look.
        return transaction.list(row -> panel(row, lines, shown), SELECT + which + order, id).stream()
                .filter(panel -> shown.containsKey(panel.id()))
                .toList();
    }

    private static Panel panel(ResultSet row, Map<UUID, List<Bound>> lines, Map<UUID, PanelVersion> shown)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String editor = row.getString("editor");
        return new Panel(
                id,
                row.getObject("board_id", UUID.class),
                row.getInt("place"),
                shot(row),
                row.getInt("edition"),
                lines.getOrDefault(id, List.of()).stream().map(Bound::line).toList(),
                shown.get(id),
                Sql.instant(row, "edited_at"),
                editor == null ? "" : editor,
                row.getTimestamp("removed_at") != null);
    }

    private static Shot shot(ResultSet row) throws SQLException {
        return new Shot(
                row.getString("number"),
                row.getString("action"),
                row.getString("dialogue"),
                row.getString("sound"),
                row.getString("lens"),
                row.getString("camera_move"),
                Optional.ofNullable(row.getObject("shown_for", Integer.class)).map(Duration::ofMillis));
    }

    private static Bound bound(ResultSet row) throws SQLException {
        Anchor anchor = new Anchor(
                row.getInt("version"), row.getInt("range_from"), row.getInt("range_to"), row.getString("passage"));
        return new Bound(row.getObject("panel_id", UUID.class), new BoundLine(row.getObject("id", UUID.class), anchor));
    }

    private record Bound(UUID panel, BoundLine line) {}
}
