package org.draftroom.storyboards.light;

/**
 * The bands of false colour: luma in IRE, of which black is 0 and white 100, in the manner of film cameras' viewfinders.
 * A band has its lower edge and not its upper one; the last has both. What is between the bands stays grey.
 */
public enum FalseColour {
    /** Black, or as good as. */
    BLACK(0, 2.5, 0x7b2d8e),
    /** Just above black. */
    SHADOW(2.5, 4, 0x1f5fd0),
    LOW(4, 38, 0),
    /** A grey card of 18 %, where it is exposed as cameras do. */
    GREY_CARD(38, 42, 0x2fa84f),
    MIDDLE(42, 52, 0),
    /** Fair skin, one stop above the grey card. */
    SKIN(52, 56, 0xf29cb7),
    HIGH(56, 97, 0),
    /** Just below white. */
    HIGHLIGHT(97, 99, 0xf4d03f),
    /** White, or as good as. */
    WHITE(99, 100, 0xd8262c);

    private final double from;
    private final double to;
    private final int colour;

    FalseColour(double from, double to, int colour) {
        this.from = from;
        this.to = to;
        this.colour = colour;
    }

    /** In IRE. */
    public double from() {
        return from;
    }

    /** In IRE. */
    public double to() {
        return to;
    }

    /** Whether its pixels stay grey. */
    public boolean isGrey() {
        return colour == 0;
    }

    /** As a style sheet writes it. */
    public String colour() {
        return Swatch.hex(colour);
    }

    int rgb() {
        return colour;
    }

    /** The lowest of 256 levels that is in it. */
    public int first() {
        return Histogram.first(from / 100);
    }

    /** The lowest level above it. */
    public int end() {
        return this == WHITE ? 256 : Histogram.first(to / 100);
    }

    /** The band that a level of 0 to 255 is in. */
    public static FalseColour of(int level) {
        for (FalseColour band : values()) {
            if (level < band.end()) {
                return band;
            }
        }
        throw new IllegalArgumentException("No level: " + level);
    }
}
