package org.draftroom.scripts.print;

import org.draftroom.scripts.print.ReadingLimits.Exceeded;

/**
 * Estimates what memory the words, lists and dictionaries of a file will take once they are read, from its bytes alone:
 * a list of lists takes fifty times as much as it is long. Packed bytes look like a few of them, and count so.
 */
final class SyntaxWeight {

    private static final int LIST = 100;
    private static final int BRACKET = 60;
    private static final int WORD = 24;

    /** An object has two, {@code obj} and {@code endobj}. */
    private static final int OBJECT = 120;

    private final ReadingLimits limits;
    private boolean isInWord;

    SyntaxWeight(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Counts the bytes that come next. */
    void add(byte[] bytes, int length) throws Exceeded {
        long weight = 0;
        for (int i = 0; i < length; i++) {
            byte c = bytes[i];
            boolean word = isOfWord(c);
            weight += c == 'j' && i > 1 && bytes[i - 1] == 'b' && bytes[i - 2] == 'o' ? OBJECT : 0;
            weight += c == '[' ? LIST : c == '<' ? BRACKET : word && !isInWord ? WORD : 0;
            isInWord = word;
        }
        limits.countSyntax(weight);
    }

    private static boolean isOfWord(byte c) {
        return switch (c) {
            case 0, '\t', '\n', '\f', '\r', ' ', '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' -> false;
            default -> true;
        };
    }
}
