package org.draftroom.scripts;

/** Characters beyond the basic plane are two UTF-16 units; one of them alone is no character. */
final class Surrogates {

    private Surrogates() {}

    /** True when the unit at the place is half of a pair and the other half isn't beside it. */
    static boolean isLone(CharSequence text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** True when any unit in the range, or beside its ends, is half of a pair alone. */
    static boolean anyLone(CharSequence text, int from, int to) {
        int end = Math.min(to + 1, text.length());
        for (int i = Math.max(from - 1, 0); i < end; i++) {
            if (isLone(text, i)) {
                return true;
            }
        }
        return false;
    }
}
