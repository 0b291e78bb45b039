package org.draftroom.screenplay.checks;

/** Words of a finding, as a note quotes them: without the marks that could end the note or begin another. */
final class Words {

    private static final int MOST = 60;

    private Words() {}

    /** A finding's name in a note that switches it off alone: {@code near_miss_name "JHON"}. */
    static String named(Kind kind, String quote) {
        return kind.code() + " \"" + of(quote) + "\"";
    }

    /** The first words of a text, one space between them; of a text that is such words, the same. */
    static String of(String text) {
        StringBuilder words = new StringBuilder();
        int end = 0;
        for (int i = 0; i < text.length() && words.length() < MOST; i++) {
            char c = text.charAt(i);
            if (Letters.isWord(c) || Letters.isInner(c) && isBetween(text, i)) {
                words.append(c);
            } else if (words.length() > end) {
                end = words.append(' ').length();
            }
        }
        return words.toString().stripTrailing();
    }

    private static boolean isBetween(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Letters.isWord(text.charAt(at - 1))
                && Letters.isWord(text.charAt(at + 1));
    }

    /** Where the next quotation mark stands at or behind an index, or the text's end. */
    static int quoteMark(String text, int from) {
        int at = from;
        while (at < text.length() && "\"“”".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return Math.min(at, text.length());
    }

    /** Whether there are no words from an index on. */
    static boolean isEmpty(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Letters.isWord(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
