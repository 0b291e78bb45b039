package org.draftroom.screenplay.pagination;

import java.util.List;
import org.draftroom.screenplay.ElementType;

/**
 * One line of print. Lines of dual dialogue share a row.
 *
 * @param type the element it belongs to
 * @param row lines below the top margin, from 0; a line is 12 points high; a cue repeated overleaf has -1
 * @param left where it starts, in thousandths of an inch from the left edge of the paper; a character is 100 wide
 * @param runs its characters
 * @param element index of its element in the screenplay, or -1 for what the layout added, such as (MORE)
 * @param from source offset of its first character
 * @param to source offset after its last character
 * @param number the scene number to print beside it, or empty
 */
public record Line(ElementType type, int row, int left, List<Run> runs, int element, int from, int to, String number) {

    /** The same line of an element that stands further on, or further back. */
    Line movedBy(int elements, int characters) {
        int index = element < 0 ? element : element + elements;
        return new Line(type, row, left, runs, index, from + characters, to + characters, number);
    }

    /** The characters of the whole line. */
    public String text() {
        if (runs.size() == 1) {
            return runs.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            text.append(run.text());
        }
        return text.toString();
    }
}
