package org.draftroom.screenplay.checks;

import java.util.Locale;

/** Questions about letters, in any alphabet. */
final class Letters {

    private static final int FIRST_MARK = 0x300;

    private Letters() {}

    /** Whether a character is part of a word wherever it stands. */
    static boolean isWord(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c) || c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether a character is part of a word between two others: an apostrophe or a hyphen. */
    static boolean isInner(char c) {
        return c == '\'' || c == '’' || c == '-' || c == '‐';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\u00a0';
    }

    static boolean isUpper(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    static boolean isLower(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }

    /** Whether a text has upper-case letters, at least so many, and no lower-case one. */
    static boolean isCapitals(String text, int from, int to, int least) {
        int upper = 0;
        for (int i = from; i < to; i++) {
            if (isLower(text.charAt(i))) {
                return false;
            }
            upper += isUpper(text.charAt(i)) ? 1 : 0;
        }
        return upper >= least;
    }

    static boolean isCapitals(String text) {
        return isCapitals(text, 0, text.length(), 1);
    }

    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A text with all but its letters and digits left out. */
    static String joined(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (isWord(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }

    /** A text in upper case. English goes a shorter way, which in the browser is several times as fast. */
    static String upper(String text) {
        char[] upper = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128) {
                return text.toUpperCase(Locale.ROOT);
            }
            if (c >= 'a' && c <= 'z') {
                upper = upper == null ? text.toCharArray() : upper;
                upper[i] = (char) (c - 'a' + 'A');
            }
        }
        return upper == null ? text : new String(upper);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
