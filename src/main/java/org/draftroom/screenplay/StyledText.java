package org.draftroom.screenplay;

/**
 * A text with its emphasis read: the markers are gone, every character has its styles.
 *
 * @param text the characters to show
 * @param styles {@link Style} bits of each character, or null where all are plain
 * @param indexes index of each character in the text with markers, or null where nothing was left out
 */
public record StyledText(String text, byte[] styles, int[] indexes) {

    /** Reads the emphasis of a text: {@code *italic*}, {@code **bold**}, {@code ***both***}, {@code _underline_}. */
    public static StyledText of(String marked) {
        return Emphasis.read(marked);
    }

    /** The style of each character of a text with markers; those that are markers have -1. */
    public static byte[] marks(String marked) {
        return Emphasis.marks(marked);
    }

    public int style(int index) {
        return styles == null ? Style.PLAIN : styles[index];
    }

    /** The index in the marked text of a character; one past the end is allowed. */
    public int marked(int index) {
        if (indexes == null) {
            return index;
        }
        return index < indexes.length ? indexes[index] : indexes.length == 0 ? 0 : indexes[index - 1] + 1;
    }
}
