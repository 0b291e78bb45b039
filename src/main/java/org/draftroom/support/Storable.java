package org.draftroom.support;

/** Text from outside as PostgreSQL can keep it. */
public final class Storable {

    private static final char REPLACEMENT = '\uFFFD';

    private Storable() {}

    /** The same text, with U+FFFD for every NUL and every half of a surrogate pair without its other half. */
    public static String text(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> kept.appendCodePoint(isStorable(c) ? c : REPLACEMENT));
        return kept.toString();
    }

    private static boolean isStorable(int codePoint) {
        return codePoint != 0 && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
}
