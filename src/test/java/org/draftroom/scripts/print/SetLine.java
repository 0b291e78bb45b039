package org.draftroom.scripts.print;

/**
 * A line as a foreign press sets it.
 *
 * @param row rows below the first of the page
 * @param left where it starts, in inches
 * @param text what it says
 * @param styles of each character, as {@link org.draftroom.screenplay.Style}
 */
record SetLine(float row, float left, String text, byte[] styles) {

    static SetLine plain(float row, float left, String text) {
        return new SetLine(row, left, text, new byte[text.length()]);
    }

    SetLine on(float other) {
        return new SetLine(other, left, text, styles);
    }
}
