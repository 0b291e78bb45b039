package org.draftroom.screenplay.pagination;

import java.util.List;

/**
 * One page of print.
 *
 * @param number its number from 1; the title page has 0
 * @param lines its lines, by row
 * @param end why it ends where it does
 */
public record Page(int number, List<Line> lines, Reason end) {

    /** What is printed top right: {@code 2.}; nothing on the first page and the title page. */
    public String header() {
        return number > 1 ? number + "." : "";
    }

    /** The cue repeated from the page before, which stands in the top margin; empty where there is none. */
    public List<Line> head() {
        int count = 0;
        while (count < lines.size() && lines.get(count).row() < 0) {
            count++;
        }
        return lines.subList(0, count);
    }

    /** What is printed under the page's own text, {@code (MORE)}; empty where there is nothing. */
    public List<Line> foot() {
        return lines.subList(ownLines(), lines.size());
    }

    /** How many lines of the page are taken, from its first to the last of its own text. */
    public int rows() {
        int rows = 0;
        for (Line line : lines.subList(0, ownLines())) {
            rows = Math.max(rows, line.row() + 1);
        }
        return rows;
    }

    /** The source offset of its first line that stands behind all of the pages before, or -1. */
    public int ownText(int furthest) {
        for (Line line : lines) {
            if (line.from() > furthest) {
                return line.from();
            }
        }
        return -1;
    }

    /** The furthest source offset that a line of it starts at, or -1. */
    public int furthest() {
        int furthest = -1;
        for (Line line : lines) {
            furthest = Math.max(furthest, line.from());
        }
        return furthest;
    }

    private int ownLines() {
        int count = lines.size();
        while (count > 0 && lines.get(count - 1).element() < 0) {
            count--;
        }
        return count;
    }
}
