package org.draftroom.screenplay.pagination;

/** How many columns of a line characters take: East Asian ones two, marks that combine none, all others one. */
public final class Columns {

    private static final int FIRST_UNUSUAL = 0x300;

    private Columns() {}

    /** The columns of a text. */
    public static int of(String text) {
        return of(text, 0, text.length());
    }

    static int of(String text, int from, int to) {
        int columns = to - from;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) >= FIRST_UNUSUAL) {
                columns += of(text.charAt(i)) - 1;
            }
        }
        return columns;
    }

    /** The columns of one UTF-16 unit; the second of a pair takes none. */
    static int of(char c) {
        if (c < FIRST_UNUSUAL) {
            return 1;
        }
        if (c < 0x370 || Character.isLowSurrogate(c) || c >= 0x200b && c <= 0x200f || c >= 0xfe00 && c <= 0xfe0f) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    static boolean isWide(char c) {
        return c >= 0x1100
                && (c <= 0x115f
                        || c >= 0x2e80 && c <= 0xa4cf && c != 0x303f
                        || c >= 0xac00 && c <= 0xd7a3
                        || c >= 0xd83c && c <= 0xdbff
                        || c >= 0xf900 && c <= 0xfaff
                        || c >= 0xfe30 && c <= 0xfe6f
                        || c >= 0xff00 && c <= 0xff60
                        || c >= 0xffe0 && c <= 0xffe6);
    }
}
