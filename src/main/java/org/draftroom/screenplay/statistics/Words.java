package org.draftroom.screenplay.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text without emphasis marks. A word is a run of letters, digits and accents; one apostrophe or
 * hyphen may stand inside it, a stop or comma between digits, and stops between single letters. Where words aren't
 * spaced, in Chinese and Japanese, each character is one.
 */
final class Words {

    private Words() {}

    /** How many words a text has. */
    static int count(String text) {
        int count = 0;
        int at = start(text, 0);
        while (at < text.length()) {
            count++;
            at = start(text, end(text, at));
        }
        return count;
    }

    /** The words of a text in order, in lower case and with plain apostrophes. */
    static List<String> of(String text) {
        String folded = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        List<String> words = new ArrayList<>();
        int at = start(folded, 0);
        while (at < folded.length()) {
            int end = end(folded, at);
            words.add(folded.substring(at, end));
            at = start(folded, end);
        }
        return words;
    }

    /** Where the next word starts, or the text ends. */
    private static int start(String text, int from) {
        int at = from;
        while (at < text.length() && !isWord(text, at)) {
            at += size(text, at);
        }
        return at;
    }

    /** Where the word that starts here ends. */
    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && isWord(text, at)) {
            int next = at + size(text, at);
            if (isAlone(text, at)) {
                return at == from ? next : at;
            }
            at = next + 1 < text.length() && isJoint(text, next) ? next + 1 : next;
        }
        return at;
    }

    private static boolean isJoint(String text, int at) {
        char c = text.charAt(at);
        if (c == '\'' || c == '’' || c == '-' || c == '\u2010') {
            return Character.isLetterOrDigit(text.codePointAt(at + 1)) && !isAlone(text, at + 1);
        }
        if (c != '.' && c != ',' && c != ':') {
            return false;
        }
        char next = text.charAt(at + 1);
        return Character.isDigit(next) && Character.isDigit(text.charAt(at - 1))
                || c == '.' && Character.isLetter(next) && isInitial(text, at - 1);
    }

    private static boolean isInitial(String text, int at) {
        return Character.isLetter(text.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static boolean isWord(String text, int at) {
        char c = text.charAt(at);
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        int point = text.codePointAt(at);
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isAlone(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x3040) {
            return false;
        }
        int point = text.codePointAt(at);
        return c <= 0x30ff || c >= 0x3400 && c <= 0x9fff || point >= 0x20000 && point <= 0x3ffff;
    }

    private static int size(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at)) ? Character.charCount(text.codePointAt(at)) : 1;
    }
}
