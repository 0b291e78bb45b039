package org.draftroom.screenplay;

import java.util.Arrays;

/**
 * Reads emphasis in one pass over each line. A run of one to three {@code *}, or one {@code _}, opens where the
 * next character isn't a space and closes where the previous isn't; {@code _} never works inside a word; a
 * backslash before either makes it text. Emphasis never crosses a line.
 */
final class Emphasis {

    /** Deeper nesting than this is read as text, which keeps hostile lines linear. */
    private static final int DEEPEST = 16;

    private static final byte REMOVED = -1;

    private final String marked;
    private final byte[] styles;
    private final int[] openAt = new int[DEEPEST];
    private final int[] openLength = new int[DEEPEST];
    /** The length of the run an opening was part of, negative where the run could close as well. */
    private final int[] openRun = new int[DEEPEST];

    private int open;

    private Emphasis(String marked) {
        this.marked = marked;
        this.styles = new byte[marked.length()];
    }

    static StyledText read(String marked) {
        return isPlain(marked) ? new StyledText(marked, null, null) : new Emphasis(marked).read();
    }

    private static boolean isPlain(String marked) {
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '*' || c == '_' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    /** The styles of each character of the text, markers having -1. */
    static byte[] marks(String marked) {
        Emphasis emphasis = new Emphasis(marked);
        emphasis.scan();
        return emphasis.styles;
    }

    private StyledText read() {
        scan();
        StringBuilder text = new StringBuilder(marked.length());
        byte[] kept = new byte[styles.length];
        int[] indexes = new int[styles.length];
        for (int i = 0; i < styles.length; i++) {
            if (styles[i] != REMOVED) {
                kept[text.length()] = styles[i];
                indexes[text.length()] = i;
                text.append(marked.charAt(i));
            }
        }
        int length = text.length();
        return new StyledText(text.toString(), Arrays.copyOf(kept, length), Arrays.copyOf(indexes, length));
    }

    private void scan() {
        int at = 0;
        while (at < marked.length()) {
            char c = marked.charAt(at);
            if (c == '\n') {
                open = 0;
                at++;
            } else if (c == '\\' && at + 1 < marked.length() && isMarker(marked.charAt(at + 1))) {
                styles[at] = REMOVED;
                at += 2;
            } else if (isMarker(c)) {
                at = run(at, c);
            } else {
                at++;
            }
        }
    }

    private int run(int from, char c) {
        int to = from + 1;
        while (to < marked.length() && marked.charAt(to) == c) {
            to++;
        }
        int length = to - from;
        if (length > (c == '*' ? 3 : 1)) {
            return to;
        }
        boolean closes = closes(from, c);
        boolean opens = opens(to, c, from);
        int left = closes ? close(from, c, opens ? -length : length) : length;
        if (left > 0 && opens && open < DEEPEST) {
            openAt[open] = to - left;
            openRun[open] = closes ? -length : length;
            openLength[open++] = left;
        }
        return to;
    }

    /** Closes what is open with a run of markers (negative: one that could open as well); answers how many are left. */
    private int close(int from, char c, int run) {
        int at = from;
        int left = Math.abs(run);
        int top = open - 1;
        while (left > 0 && top >= 0) {
            if (marked.charAt(openAt[top]) != c || !fit(openRun[top], run)) {
                top--;
                continue;
            }
            int used = Math.min(left, openLength[top]);
            int start = openAt[top] + openLength[top] - used;
            apply(start, at, used, bits(c, used));
            openLength[top] -= used;
            open = openLength[top] == 0 ? top : top + 1;
            at += used;
            left -= used;
            top = open - 1;
        }
        return left;
    }

    /**
     * Whether two runs belong together. Where one could open and close, lengths that add up to a multiple of
     * three don't, so that in {@code *un**do**ing*} the double marks find each other.
     */
    private static boolean fit(int opening, int closing) {
        boolean clear = opening > 0 && closing > 0;
        return clear || (Math.abs(opening) + Math.abs(closing)) % 3 != 0 || opening % 3 == 0 && closing % 3 == 0;
    }

    private void apply(int start, int end, int used, int bits) {
        for (int i = start; i < start + used; i++) {
            styles[i] = REMOVED;
        }
        for (int i = start + used; i < end; i++) {
            if (styles[i] != REMOVED) {
                styles[i] |= (byte) bits;
            }
        }
        for (int i = end; i < end + used; i++) {
            styles[i] = REMOVED;
        }
    }

    private static int bits(char c, int used) {
        if (c == '_') {
            return Style.UNDERLINE;
        }
        return used == 1 ? Style.ITALIC : used == 2 ? Style.BOLD : Style.BOLD | Style.ITALIC;
    }

    private boolean opens(int to, char c, int from) {
        if (to >= marked.length() || isSpace(marked.charAt(to))) {
            return false;
        }
        return c == '*' || from == 0 || !Character.isLetterOrDigit(marked.charAt(from - 1));
    }

    private boolean closes(int from, char c) {
        if (from == 0 || isSpace(marked.charAt(from - 1))) {
            return false;
        }
        return c == '*' || from + 1 >= marked.length() || !Character.isLetterOrDigit(marked.charAt(from + 1));
    }

    private static boolean isMarker(char c) {
        return c == '*' || c == '_';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\u00a0';
    }
}
