package org.draftroom.screenplay;

/** The styles of a run of text, as bits that add up. */
public final class Style {

    public static final int PLAIN = 0;
    public static final int BOLD = 1;
    public static final int ITALIC = 2;
    public static final int UNDERLINE = 4;

    private Style() {}
}
