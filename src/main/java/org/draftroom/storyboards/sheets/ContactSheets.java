package org.draftroom.storyboards.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.support.Sql;
import org.draftroom.support.images.Still;

/** The sheets of boards that wait for their panels to be added. Whoever asks has looked the board up first, to write in it. */
@ApplicationScoped
public class ContactSheets {

    private static final String COLUMNS = "select id, board_id, width, height, frames from contact_sheet";

    private final Sql sql;
    private final Clock clock;

    public ContactSheets(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A sheet's file. */
    public record File(String mediaType, byte[] content) {}

    /** Keeps a sheet; its id. Empty where the board has the most that may wait. */
    public Optional<UUID> keep(UUID board, UUID person, Still still, List<Frame> frames) {
        UUID id = UUID.randomUUID();
        int kept = sql.update(
                "insert into contact_sheet (id, board_id, width, height, original, display_type, display, frames, made_at,"
                        + " made_by) select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
                        + " where (select count(*) from contact_sheet where board_id = ?) < ?",
                id,
                board,
                still.width(),
                still.height(),
                still.original(),
                still.displayType(),
                still.display().content(),
                FrameText.of(frames),
                clock.instant(),
                person,
                board,
                Sheet.MOST);
        return kept == 1 ? Optional.of(id) : Optional.empty();
    }

    /** The oldest first. */
    public List<Sheet> of(UUID board) {
        return sql.list(ContactSheets::sheet, COLUMNS + " where board_id = ? order by made_at, id", board);
    }

    public Optional<Sheet> find(UUID board, UUID id) {
        return sql.first(ContactSheets::sheet, COLUMNS + " where board_id = ? and id = ?", board, id);
    }

    public void keep(Sheet sheet) {
        sql.update("update contact_sheet set frames = ? where id = ?", FrameText.of(sheet.frames()), sheet.id());
    }

    public void remove(Sheet sheet) {
        sql.update("delete from contact_sheet where id = ?", sheet.id());
    }

    /** Large enough for a screen. */
    public Optional<File> display(UUID board, UUID id) {
        return sql.first(
                row -> new File(row.getString("display_type"), row.getBytes("display")),
                "select display_type, display from contact_sheet where board_id = ? and id = ?",
                board,
                id);
    }

    byte[] original(Sheet sheet) {
        return sql.first(row -> row.getBytes("original"), "select original from contact_sheet where id = ?", sheet.id())
                .orElse(new byte[0]);
    }

    private static Sheet sheet(ResultSet row) throws SQLException {
        return new Sheet(
                row.getObject("id", UUID.class),
                row.getObject("board_id", UUID.class),
                row.getInt("width"),
                row.getInt("height"),
                FrameText.frames(row.getString("frames")));
    }
}
