package org.draftroom.screenplay.printed;

/**
 * A line of the script's own text.
 *
 * @param page index of its page
 * @param rows lines down from the line before it on the page; 0 for the first of a page
 * @param place where it starts; spaces that it opens with are text, unless the whole document is spaced out by them
 * @param line the line, without what stood in the margins
 * @param number the scene number beside it, or empty
 */
record BodyLine(int page, int rows, int place, PrintedLine line, String number) {

    boolean isFirst() {
        return rows == 0;
    }

    /** Whether nothing stands between it and a line above that has so many rows below it. */
    boolean isWithin(int others) {
        return rows > 0 && rows <= others;
    }

    String words() {
        return line.words();
    }
}
