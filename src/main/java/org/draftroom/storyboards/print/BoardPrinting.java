package org.draftroom.storyboards.print;

import java.util.Set;
import org.draftroom.screenplay.pagination.PageSize;

/**
 * How a board is printed.
 *
 * @param columns of panels on a page, 1 to {@link #MOST}
 * @param rows likewise
 * @param isOwnFrame whether frames have the ratio that most of the board's pictures have; else 16:9
 */
public record BoardPrinting(
        PageSize paper, boolean isLandscape, int columns, int rows, boolean isOwnFrame, Set<PrintField> fields) {

    /** The most columns, and the most rows. */
    public static final int MOST = 4;

    public BoardPrinting {
        if (columns < 1 || columns > MOST || rows < 1 || rows > MOST) {
            throw new IllegalArgumentException("A grid of " + columns + " × " + rows);
        }
        fields = Set.copyOf(fields);
    }

    /** Of a page, in points. */
    float width() {
        return (isLandscape ? paper.height() : paper.width()) * 0.072f;
    }

    /** Of a page, in points. */
    float height() {
        return (isLandscape ? paper.width() : paper.height()) * 0.072f;
    }

    int panelsOnAPage() {
        return columns * rows;
    }
}
