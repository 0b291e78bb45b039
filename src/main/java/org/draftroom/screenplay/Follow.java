package org.draftroom.screenplay;

/** How a scene heading says that its scene follows the one before. */
public enum Follow {
    /** It doesn't. */
    NONE,
    /** {@code CONTINUOUS}: no time passes. */
    CONTINUOUS,
    /** {@code MOMENTS LATER}: hardly any time passes. */
    MOMENTS_LATER,
    /** {@code SAME}: it happens meanwhile. */
    SAME,
    /** {@code LATER}, {@code AN HOUR LATER}, {@code TWO DAYS LATER}. */
    LATER;

    /** Whether the time of day must be that of the scene before. */
    public boolean isWithoutBreak() {
        return this == CONTINUOUS || this == MOMENTS_LATER;
    }
}
