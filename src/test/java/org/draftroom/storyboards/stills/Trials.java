package org.draftroom.storyboards.stills;

/**
 * How much is tried: two pairs at half size, or, by {@code -Ddraftroom.stills.pairs=240}, that many at 1920 x 1080.
 */
final class Trials {

    static final int PAIRS = Integer.getInteger("draftroom.stills.pairs", 2);
    static final boolean FULL = PAIRS > 2;

    /** Of a still, of 1920 x 1080. */
    static final double SIZE = FULL ? 1 : 0.5;

    private Trials() {}
}
