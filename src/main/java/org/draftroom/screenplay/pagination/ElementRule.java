package org.draftroom.screenplay.pagination;

/**
 * How one kind of element stands on the page. Lengths in thousandths of an inch, widths in characters.
 *
 * @param left left edge
 * @param right right edge
 * @param width characters that fit on a line
 * @param space blank lines before it
 * @param align where its lines stand between the edges
 * @param hang characters by which the first line hangs to the left, and is wider
 * @param leading lines of the page that each of its lines takes; a double-spaced one stands on the second
 */
record ElementRule(int left, int right, int width, int space, Align align, int hang, int leading) {

    enum Align {
        LEFT,
        RIGHT,
        CENTER
    }

    static final int CHARACTER = 100;

    ElementRule(int left, int right, int width, int space, Align align, int hang) {
        this(left, right, width, space, align, hang, 1);
    }

    ElementRule doubleSpaced() {
        return new ElementRule(left, right, width, space, align, hang, 2);
    }

    /** Where a line of so many characters starts. */
    int start(int characters, boolean first) {
        return switch (align) {
            case LEFT -> first ? left - hang * CHARACTER : left;
            case RIGHT -> right - characters * CHARACTER;
            case CENTER -> (left + right - characters * CHARACTER) / 2;
        };
    }

    int width(boolean first) {
        return first ? width + hang : width;
    }

    private static ElementRule left(int left, int right, int width, int space) {
        return new ElementRule(left, right, width, space, Align.LEFT, 0);
    }

    static ElementRule of(int left, int right, int width, int space) {
        return left(left, right, width, space);
    }
}
