package org.draftroom.screenplay.pagination;

/** Where sentences end. */
final class Sentences {

    private Sentences() {}

    /** Whether a sentence ends directly before an index: at the end of the text, or before a space. */
    static boolean endBefore(String text, int index) {
        if (index < text.length() && text.charAt(index) != ' ' && text.charAt(index) != '\n') {
            return false;
        }
        int at = index - 1;
        while (at > 0 && isClosing(text.charAt(at))) {
            at--;
        }
        return at >= 0 && isStop(text.charAt(at));
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？';
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == '\'' || c == ')' || c == ']' || c == '”' || c == '’' || c == '»';
    }
}
