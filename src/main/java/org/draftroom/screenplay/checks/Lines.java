package org.draftroom.screenplay.checks;

import java.util.Arrays;

/** Line numbers of a source; lines end as the parser has it, in {@code \n}, {@code \r\n} or {@code \r}. */
final class Lines {

    private int[] starts = new int[64];
    private int count = 1;

    Lines(String source) {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < source.length() && source.charAt(i + 1) == '\n')) {
                add(i + 1);
            }
        }
    }

    private void add(int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = start;
    }

    /** The line of an offset, from 1. */
    int line(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
