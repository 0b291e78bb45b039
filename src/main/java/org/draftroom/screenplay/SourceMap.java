package org.draftroom.screenplay;

import java.util.Arrays;

/**
 * Where each character of an element's text stands in the source. The text is the source with markers, notes
 * and boneyards left out, so it is a few pieces of it, each unbroken.
 *
 * @param starts index in the text at which each piece starts, ascending, the first 0
 * @param sources offset (UTF-16) of each piece, counted from the base
 * @param base offset in the source
 */
public record SourceMap(int[] starts, int[] sources, int base) {

    private static final int[] ZERO = {0};

    /** A text that stands in the source in one piece. */
    public static SourceMap unbroken(int from) {
        return new SourceMap(ZERO, ZERO, from);
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
        return base + sources[piece] + index - starts[piece];
    }

    /** The same text further on in the source, or further back. */
    SourceMap movedBy(int distance) {
        return new SourceMap(starts, sources, base + distance);
    }

    /** Whether the pieces of the text stand to each other as those of another do. */
    boolean isLike(SourceMap other) {
        int distance = offset(0) - other.offset(0);
        boolean same = starts == other.starts && sources == other.sources;
        return same || Arrays.equals(starts, other.starts) && offsets(distance, other);
    }

    private boolean offsets(int distance, SourceMap other) {
        for (int i = 0; i < sources.length; i++) {
            if (base + sources[i] != other.base + other.sources[i] + distance) {
                return false;
            }
        }
        return true;
    }
}
