package org.draftroom.screenplay.pagination;

import java.util.Optional;

/** Paper, and how many lines of text it holds between its margins. Widths of elements are the same on both. */
public enum PageSize {
    LETTER("letter", 8500, 11000, 54),
    A4("a4", 8268, 11693, 58);

    private final String code;
    private final int width;
    private final int height;
    private final int lines;

    PageSize(String code, int width, int height, int lines) {
        this.code = code;
        this.width = width;
        this.height = height;
        this.lines = lines;
    }

    /** The paper of this code; empty where there is none, or none is given. */
    public static Optional<PageSize> of(String code) {
        for (PageSize size : values()) {
            if (size.code.equals(code)) {
                return Optional.of(size);
            }
        }
        return Optional.empty();
    }

    /** What it is called in addresses, settings and the database: {@code letter}, {@code a4}. */
    public String code() {
        return code;
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
