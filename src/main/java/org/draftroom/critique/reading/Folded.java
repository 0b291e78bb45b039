package org.draftroom.critique.reading;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text without its typographic accidents: how quotation marks are curled, how long dashes are, how lines
 * wrap, which spaces part words, whether an accent is one character or two. Everything else counts: letters,
 * their case, punctuation. Each folded character knows where it came from.
 */
final class Folded {

    private static final char FIRST_TO_NORMALIZE = 0x300;

    private final StringBuilder text = new StringBuilder();
    private int[] from = new int[256];
    private int[] to = new int[256];
    private boolean spaceDue;

    private Folded() {}

    static Folded of(String original) {
        Folded folded = new Folded();
        int at = 0;
        while (at < original.length()) {
            int end = endOfCluster(original, at);
            folded.cluster(original, at, end);
            at = end;
        }
        return folded;
    }

    String text() {
        return text.toString();
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    /** Where the character begins in the original. */
    int from(int index) {
        return from[index];
    }

    /** Where the character ends in the original. */
    int to(int index) {
        return to[index];
    }

    /** A character and the marks that sit on it. */
    private static int endOfCluster(String original, int at) {
        int end = at + Character.charCount(original.codePointAt(at));
        while (end < original.length() && isMark(original.codePointAt(end))) {
            end += Character.charCount(original.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private void cluster(String original, int start, int end) {
        if (end == start + 1 && original.charAt(start) < FIRST_TO_NORMALIZE) {
            character(original.charAt(start), start, end);
        } else {
            Normalizer.normalize(original.substring(start, end), Normalizer.Form.NFC)
                    .codePoints()
                    .forEach(c -> character(c, start, end));
        }
    }

    private void character(int c, int start, int end) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            spaceDue = true;
        } else if (isDash(c)) {
            dash(start, end);
        } else if (Character.getType(c) != Character.FORMAT) {
            if (spaceDue && text.length() > 0 && !endsWithDash()) {
                put(' ', start, start);
            }
            spaceDue = false;
            put(plain(c), start, end);
        }
    }

    /** Dashes in a row, and spaces around them, are one dash: “no -- yes” is “no—yes”. */
    private void dash(int start, int end) {
        spaceDue = false;
        if (endsWithDash()) {
            to[text.length() - 1] = end;
        } else {
            put('-', start, end);
        }
    }

    private boolean endsWithDash() {
        return text.length() > 0 && text.charAt(text.length() - 1) == '-';
    }

    private static boolean isDash(int c) {
        return c == '-' || c >= 0x2010 && c <= 0x2015 || c == 0x2212;
    }

    private static String plain(int c) {
        return switch (c) {
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x02BC, 0x2032, '`', 0xB4 -> "'";
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xAB, 0xBB -> "\"";
            case 0x2026 -> "...";
            default -> Character.toString(c);
        };
    }

    private void put(String plain, int start, int end) {
        for (int i = 0; i < plain.length(); i++) {
            put(plain.charAt(i), start, end);
        }
    }

    private void put(char c, int start, int end) {
        if (text.length() == from.length) {
            from = Arrays.copyOf(from, 2 * from.length);
            to = Arrays.copyOf(to, 2 * to.length);
        }
        from[text.length()] = start;
        to[text.length()] = end;
        text.append(c);
    }
}
