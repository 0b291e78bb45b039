package org.draftroom.screenplay.fountain;

/** Questions about characters, the same on the server and in the browser. */
final class Characters {

    private Characters() {}

    /** Spaces that are trimmed; a byte order mark is one of them. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\ufeff' || c == '\u000b' || c == '\f';
    }

    static boolean isBlank(String text) {
        return start(text) == text.length();
    }

    /** Index of the first character that isn't a space. */
    static int start(String text) {
        int at = 0;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Index after the last character that isn't a space. */
    static int end(String text) {
        int at = text.length();
        while (at > 0 && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    static String trim(String text) {
        int from = start(text);
        return from == text.length() ? "" : text.substring(from, end(text));
    }

    /** Whether the text has an upper-case letter and no lower-case one. */
    static boolean isUpperCase(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return false;
            }
            if (c >= 'A' && c <= 'Z') {
                letter = true;
            } else if (c > 127) {
                if (Character.isLowerCase(c)) {
                    return false;
                }
                letter |= Character.isUpperCase(c);
            }
        }
        return letter;
    }
}
