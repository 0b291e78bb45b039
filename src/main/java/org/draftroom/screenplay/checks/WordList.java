package org.draftroom.screenplay.checks;

import java.util.Arrays;

/** The words of a text: letters and digits, with apostrophes and hyphens between them. */
final class WordList {

    private final String text;
    private int[] bounds = new int[16];
    private int count;
    private String[] uppers;
    private String[] names;

    WordList(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            if (Letters.isWord(text.charAt(at))) {
                int end = end(at);
                add(at, end);
                at = end;
            } else {
                at++;
            }
        }
    }

    private int end(int from) {
        int end = from + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inner = Letters.isInner(c) && end + 1 < text.length() && Letters.isWord(text.charAt(end + 1));
            if (!inner && !Letters.isWord(c)) {
                return end;
            }
            end++;
        }
        return end;
    }

    private void add(int from, int to) {
        if (count * 2 == bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        bounds[count * 2] = from;
        bounds[count * 2 + 1] = to;
        count++;
    }

    int count() {
        return count;
    }

    int from(int word) {
        return bounds[word * 2];
    }

    int to(int word) {
        return bounds[word * 2 + 1];
    }

    /** A word as written. */
    String word(int word) {
        return text.substring(from(word), to(word));
    }

    /** A word in upper case. */
    String upper(int word) {
        uppers = uppers == null ? new String[count] : uppers;
        if (uppers[word] == null) {
            uppers[word] = Letters.upper(word(word));
        }
        return uppers[word];
    }

    /** A word in upper case, without the ending of a possessive. */
    String name(int word) {
        names = names == null ? new String[count] : names;
        if (names[word] == null) {
            boolean owns = nameTo(word) < to(word);
            names[word] = owns ? Letters.upper(text.substring(from(word), nameTo(word))) : upper(word);
        }
        return names[word];
    }

    /** After a word, the ending of a possessive not counted. */
    int nameTo(int word) {
        int to = to(word);
        boolean owns = to - from(word) > 2
                && (text.charAt(to - 1) == 's' || text.charAt(to - 1) == 'S')
                && (text.charAt(to - 2) == '\'' || text.charAt(to - 2) == '’');
        return owns ? to - 2 : to;
    }

    boolean isPossessive(int word) {
        int next = to(word);
        return nameTo(word) < next
                || next + 1 < text.length()
                        && (text.charAt(next) == '’' || text.charAt(next) == '\'')
                        && text.charAt(next + 1) == ' ';
    }

    /** Whether a stop, or nothing, stands behind a word. */
    boolean endsSentence(int word) {
        return to(word) == text.length() || ".!?…".indexOf(text.charAt(to(word))) >= 0;
    }

    /** Whether only spaces stand between a word and the next one. */
    boolean touchesNext(int word) {
        return word + 1 < count && isBlank(to(word), from(word + 1));
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Letters.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The first word that starts at an index or behind it; {@link #count} where there is none. */
    int at(int index) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (from(middle) < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
