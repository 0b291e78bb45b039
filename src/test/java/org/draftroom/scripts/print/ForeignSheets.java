package org.draftroom.scripts.print;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Element;

/** The pages that a foreign press has filled so far, and the row that comes next on the last of them. */
final class ForeignSheets {

    private final HouseStyle style;
    private final List<List<SetLine>> pages = new ArrayList<>();
    private List<SetLine> page;
    private int row;
    private boolean isInScene;

    ForeignSheets(HouseStyle style) {
        this.style = style;
        turn();
    }

    List<List<SetLine>> pages() {
        return pages;
    }

    /** Rows above an element: none on top of a page. */
    int above(int usual) {
        return row == 0 ? 0 : usual;
    }

    /** How many more rows the page has. */
    int left() {
        return style.rows - (style.sceneGoesOn ? 2 : 0) - row;
    }

    /** Begins a page; a scene that goes on says so at its foot and on top of the next, where the house does. */
    void turn() {
        boolean goesOn = isInScene && style.sceneGoesOn;
        if (goesOn) {
            page.add(SetLine.plain(row + 1, style.textRight() - 1.1f, "(CONTINUED)"));
        }
        page = new ArrayList<>();
        pages.add(page);
        row = 0;
        if (goesOn) {
            page.add(SetLine.plain(row++, style.action.left(), "CONTINUED:"));
        }
    }

    void endScene() {
        isInScene = false;
    }

    /** Numbers a heading that comes so many rows further down. */
    void beginScene(Element heading, int above) {
        isInScene = true;
        String number = heading.number() + (style.dottedNumbers ? "." : "");
        if (style.numbersLeft) {
            page.add(SetLine.plain(row + above, style.action.left() - 0.75f, number));
        }
        if (style.numbersRight) {
            page.add(SetLine.plain(row + above, style.textRight() - 0.1f, number));
        }
    }

    void add(List<SetLine> lines, int above) {
        row += above;
        for (SetLine line : lines) {
            page.add(line.on(row++));
        }
    }

    /** Puts lines side by side. */
    void add(List<SetLine> lines, List<SetLine> beside, int above) {
        int top = row + above;
        add(lines, above);
        row = top;
        add(beside, 0);
        row = top + Math.max(lines.size(), beside.size());
    }

    /** Puts a mark on the row that comes next. */
    void mark(float left, String text) {
        page.add(SetLine.plain(row, left, text));
    }
}
