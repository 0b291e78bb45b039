package org.draftroom.evaluation.critique;

import java.util.Set;

/** What a reading comes to: its ratings, and whether the planted flaw is among its first notes. */
record Verdict(SceneReading reading, boolean isHit) {

    /** So much may a single rating move, and the mean of all. */
    private static final int RATING_TOLERANCE = 1;

    private static final double MEAN_TOLERANCE = 0.5;

    /** Not the same when nothing is shown of either, or they have no rated aspect in common. */
    boolean isSameAs(Verdict other) {
        return reading.readable()
                && other.reading.readable()
                && isHit == other.isHit
                && Math.abs(shiftTo(other)) <= MEAN_TOLERANCE
                && shared(other).stream().allMatch(aspect -> distance(aspect, other) <= RATING_TOLERANCE);
    }

    /** The other's mean rating less this one's, over the aspects that both have. */
    double shiftTo(Verdict other) {
        return other.reading.mean(shared(other)) - reading.mean(shared(other));
    }

    private int distance(String aspect, Verdict other) {
        return Math.abs(reading.ratings().get(aspect) - other.reading.ratings().get(aspect));
    }

    private Set<String> shared(Verdict other) {
        return reading.aspectsAlsoIn(other.reading);
    }
}
