package org.draftroom.storyboards.sheets.web;

import java.util.List;
import org.draftroom.projects.Project;
import org.draftroom.scripts.Script;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.sheets.Frame;
import org.draftroom.storyboards.sheets.Sheet;
import org.draftroom.storyboards.sheets.Spot;

/**
 * A sheet with its frames, as its page shows them.
 *
 * @param fault what is wrong with what was typed, or empty
 */
public record ShownSheet(Script script, Project project, OpenBoard open, Sheet sheet, String fault) {

    public List<ShownFrame> frames() {
        return ShownFrame.all(sheet.frames());
    }

    /** What a new frame's numbers are written into. */
    public ShownFrame blank() {
        Spot corner = new Spot(0, 0);
        return new ShownFrame(0, new Frame(corner, corner, corner, corner, 0));
    }

    /** How large numbers in frames are, in the sheet's pixels. */
    public int numberSize() {
        return Math.max(12, Math.max(sheet.width(), sheet.height()) / 34);
    }

    public String address() {
        return "/boards/" + sheet.board() + "/sheets/" + sheet.id();
    }
}
