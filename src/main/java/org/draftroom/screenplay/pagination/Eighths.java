package org.draftroom.screenplay.pagination;

/** Lengths in eighths of a page, as production writes them. */
public final class Eighths {

    private Eighths() {}

    /** So many rows of a page of so many, rounded; at least one eighth. */
    public static int of(int rows, int page) {
        return Math.max(1, Math.min(8, Math.round(rows * 8f / page)));
    }

    /** As written: {@code 3/8}, {@code 1}, {@code 2 5/8}; nothing is {@code 0}. */
    public static String text(int eighths) {
        int whole = eighths / 8;
        int rest = eighths % 8;
        if (rest == 0) {
            return String.valueOf(whole);
        }
        return (whole == 0 ? "" : whole + " ") + rest + "/8";
    }
}
