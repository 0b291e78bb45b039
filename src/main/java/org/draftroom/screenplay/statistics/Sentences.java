package org.draftroom.screenplay.statistics;

import java.util.Locale;
import java.util.Set;

/** Counts sentences: what ends in a stop, a question or exclamation mark, or with the text. */
final class Sentences {

    private static final Set<String> ABBREVIATIONS =
            Set.of("mr", "mrs", "ms", "dr", "st", "jr", "sr", "prof", "lt", "col", "gen", "capt", "sgt", "rev", "vs");

    private Sentences() {}

    /** How many sentences a text has; one without a word is none. */
    static int count(String text) {
        int count = 0;
        boolean hasWord = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            hasWord |= Character.isLetterOrDigit(c);
            if (hasWord && isEnd(text, at)) {
                count++;
                hasWord = false;
            }
        }
        return hasWord ? count + 1 : count;
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        if (c != '.' && c != '!' && c != '?' && c != '…') {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && "\"”’')]».!?…".indexOf(text.charAt(next)) >= 0 && next - at < 8) {
            next++;
        }
        boolean isLast = next >= text.length();
        boolean isApart = isLast || text.charAt(next) <= ' ';
        return isApart && (c != '.' && c != '…' || !goesOn(text, at, next));
    }

    /** A stop behind an abbreviation, or dots before a small letter, end nothing. */
    private static boolean goesOn(String text, int at, int end) {
        int next = end;
        while (next < text.length() && text.charAt(next) <= ' ') {
            next++;
        }
        if (next < text.length() && Character.isLowerCase(text.charAt(next))) {
            return true;
        }
        int from = at;
        while (from > 0 && at - from < 6 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, at).toLowerCase(Locale.ROOT);
        return next < text.length() && ABBREVIATIONS.contains(word);
    }
}
