package org.draftroom.editing;

import java.time.Clock;

/** How much one window may say: long messages count as many, and what is spent comes back with time. */
final class Allowance {

    private static final double MOST = 1000;
    private static final double A_SECOND = 50;
    private static final double CHARACTERS_A_UNIT = 20_000;

    private final Clock clock;
    private double left = MOST;
    private long at;

    Allowance(Clock clock) {
        this.clock = clock;
        this.at = clock.millis();
    }

    /** False when the window has said too much lately. */
    synchronized boolean spend(int characters) {
        long now = clock.millis();
        left = Math.min(MOST, left + (now - at) * A_SECOND / 1000);
        at = now;
        left -= 1 + characters / CHARACTERS_A_UNIT;
        return left >= 0;
    }
}
