package org.draftroom.screenplay;

/**
 * Where each character of an element's text stands in the source. The text is the source with markers, notes
 * and boneyards left out, so it is a few pieces of it, each unbroken.
 *
 * @param starts index in the text at which each piece starts, ascending, the first 0
 * @param sources offset in the source (UTF-16) of each piece
 */
public record SourceMap(int[] starts, int[] sources) {

    private static final int[] ZERO = {0};

    /** A text that stands in the source in one piece. */
    public static SourceMap unbroken(int from) {
        return new SourceMap(ZERO, new int[] {from});
    }

    /** The source offset of the character at an index of the text; one past the end is allowed. */
    public int offset(int index) {
        int piece = 0;
        int end = starts.length;
        while (piece + 1 < end) {
            int middle = (piece + end) >>> 1;
            if (starts[middle] <= index) {
                piece = middle;
            } else {
                end = middle;
            }
        }
        return sources[piece] + index - starts[piece];
    }
}
