package org.draftroom.storyboards.light;

/** How much of a picture is dark and how much bright. */
public enum Key {
    /** At least {@link #MOST} of the pixels are below {@link #DARK}, and at most {@link #FEW} not below {@link #BRIGHT}. */
    LOW,
    /** Neither. */
    MIDDLE,
    /** At least {@link #MOST} of the pixels aren't below {@link #BRIGHT}, and at most {@link #FEW} below {@link #DARK}. */
    HIGH;

    /** Luma, 0 to 1, below which a pixel is dark. */
    public static final double DARK = 0.3;

    /** Luma, 0 to 1, from which a pixel is bright. */
    public static final double BRIGHT = 0.6;

    public static final double MOST = 0.6;

    public static final double FEW = 0.15;

    static Key of(Histogram luma) {
        double dark = luma.below(DARK);
        double bright = 1 - luma.below(BRIGHT);
        if (dark >= MOST && bright <= FEW) {
            return LOW;
        }
        return bright >= MOST && dark <= FEW ? HIGH : MIDDLE;
    }
}
