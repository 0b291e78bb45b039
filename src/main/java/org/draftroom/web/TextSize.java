package org.draftroom.web;

import java.util.Arrays;

/** How large the words of the pages are, in hundredths of the browser's own size. */
public enum TextSize {
    USUAL(100),
    LARGER(112),
    LARGE(125),
    LARGEST(150);

    /** Kept by this browser alone. */
    public static final String COOKIE = "draftroom-text-size";

    private final int hundredths;

    TextSize(int hundredths) {
        this.hundredths = hundredths;
    }

    /** The size of that many hundredths; the usual one for any other. */
    public static TextSize of(String hundredths) {
        return Arrays.stream(values())
                .filter(size -> size.word().equals(hundredths))
                .findFirst()
                .orElse(USUAL);
    }

    public String word() {
        return Integer.toString(hundredths);
    }
}
