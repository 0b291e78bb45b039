package org.draftroom.screenplay.printed;

/** A thin horizontal line on a page, in the lengths of {@link Glyph}. Close under text it is an underline. */
public record Rule(int left, int right, int y) {

    private static final int SLACK = 15;
    private static final double DEPTH = 0.35;
    private static final int LONGER = 2;

    /** Whether it underlines a line of print; a line much longer than the text only parts the page. */
    boolean isUnder(PrintedLine line) {
        int below = y - line.baseline();
        return below >= 0
                && below <= line.size() * DEPTH
                && right - left <= LONGER * (line.right() - line.left() + line.size());
    }

    boolean covers(int from, int to) {
        int middle = (from + to) / 2;
        return middle >= left - SLACK && middle <= right + SLACK;
    }
}
