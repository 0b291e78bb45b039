package org.draftroom.screenplay.fountain;

import org.draftroom.screenplay.Element;

/** One line of the source and what reading it gave. */
final class SourceLine {

    static final int[] NOTHING_HIDDEN = {};

    /** The line without its end. */
    final String text;

    /** The line end: empty, {@code \n}, {@code \r\n} or {@code \r}. */
    final String ending;

    /** {@link State} before the line and after it. */
    int before;

    int after;

    LineKind kind = LineKind.BLANK;

    /** Notes and boneyards in the line: from, to, 0 for a note or 1 for a boneyard, and so on. */
    int[] hidden = NOTHING_HIDDEN;

    /** The round of reading in which the line was last read. */
    int round;

    /** The element that starts with this line, as it was last put together; or null. */
    Made made;

    /**
     * @param element the element, before dual dialogue is paired
     * @param blanks blank lines that stood before it
     * @param lines how many lines it has
     * @param round the round in which it was put together
     */
    record Made(Element element, int blanks, int lines, int round) {}

    SourceLine(String text, String ending) {
        this.text = text;
        this.ending = ending;
    }

    int length() {
        return text.length() + ending.length();
    }

    boolean isBlank() {
        return Characters.isBlank(text);
    }

    /** A blank line that ends a paragraph; a line of exactly two spaces doesn't. */
    boolean isGap() {
        return isBlank() && !isSoft();
    }

    /** A line of exactly two spaces, which keeps a speech or a note going. */
    boolean isSoft() {
        return text.length() == 2 && text.equals("  ");
    }

    boolean has(String marker) {
        return text.contains(marker);
    }
}
