package org.draftroom.screenplay.pagination;

/** Paper, and how many lines of text it holds between its margins. Widths of elements are the same on both. */
public enum PageSize {
    LETTER(8500, 11000, 54),
    A4(8268, 11693, 58);

    private final int width;
    private final int height;
    private final int lines;

    PageSize(int width, int height, int lines) {
        this.width = width;
        this.height = height;
        this.lines = lines;
    }

    /** Width in thousandths of an inch. */
    public int width() {
        return width;
    }

    /** Height in thousandths of an inch. */
    public int height() {
        return height;
    }

    /** Lines of text on a full page. */
    public int lines() {
        return lines;
    }
}
