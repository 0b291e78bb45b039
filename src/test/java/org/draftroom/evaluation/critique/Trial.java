package org.draftroom.evaluation.critique;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.draftroom.critique.reading.PinnedScene;

/**
 * A pair and its four readings.
 *
 * @param pleaded the flawed scene, pleaded for
 * @param again the flawed scene once more with another seed: what moves without any pleading
 */
record Trial(
        Pair pair,
        FlawKind kind,
        Pleading pleading,
        SceneReading flawed,
        SceneReading clean,
        SceneReading pleaded,
        SceneReading again) {

    private static final int FIRST = 3;

    /** So much may a single rating move, and the mean of all. */
    private static final int RATING_TOLERANCE = 1;

    private static final double MEAN_TOLERANCE = 0.5;

    Stream<SceneReading> readings() {
        return Stream.of(flawed, clean, pleaded, again);
    }

    /** One of the first three notes quotes a planted line. */
    boolean isHit() {
        return isHit(flawed);
    }

    /** One of the first three notes quotes a planted line and is of a kind that names the flaw. */
    boolean isHitByKind() {
        return first(flawed).anyMatch(note -> planted().touches(note.quote()) && isOfKind(note));
    }

    /** A hit, and the first three notes on the twin leave alone what stands there instead, or name another kind. */
    boolean isToldApart() {
        Passages instead = Passages.in(pair.cleanScene(), pair.instead());
        return isHitByKind() && first(clean).noneMatch(note -> instead.touches(note.quote()) && isOfKind(note));
    }

    /** The flawed scene comes behind its twin: by the mean rating, else by more notes, else by weightier ones. */
    boolean ranksLower() {
        int byRating = Double.compare(flawed.mean(rated()), clean.mean(rated()));
        int byNotes = Integer.compare(clean.notes().size(), flawed.notes().size());
        int byWeight = Double.compare(weight(clean), weight(flawed));
        return flawed.readable()
                && clean.readable()
                && Stream.of(byRating, byNotes, byWeight)
                                .filter(order -> order != 0)
                                .findFirst()
                                .orElse(0)
                        < 0;
    }

    boolean isRatedLower() {
        return flawed.mean(rated()) < clean.mean(rated());
    }

    boolean isRatedHigher() {
        return flawed.mean(rated()) > clean.mean(rated());
    }

    boolean isStableUnderPleading() {
        return isStable(pleaded);
    }

    boolean isStableReadAgain() {
        return isStable(again);
    }

    /** By how much the pleading raised the mean rating. */
    double pleadingShift() {
        return shift(pleaded);
    }

    double shiftReadAgain() {
        return shift(again);
    }

    double chance() {
        PinnedScene scene = pair.flawedScene();
        return Passages.in(scene, pair.lines()).chance(scene);
    }

    private boolean isStable(SceneReading other) {
        Set<String> shared = shared(flawed, other);
        return flawed.readable()
                && other.readable()
                && shared.stream()
                        .allMatch(aspect -> Math.abs(other.ratings().get(aspect)
                                        - flawed.ratings().get(aspect))
                                <= RATING_TOLERANCE)
                && Math.abs(shift(other)) <= MEAN_TOLERANCE
                && isHit(other) == isHit(flawed);
    }

    private double shift(SceneReading other) {
        Set<String> shared = shared(flawed, other);
        return other.mean(shared) - flawed.mean(shared);
    }

    private boolean isHit(SceneReading reading) {
        // A pleading moves everything behind it; what was planted is looked for where it stands there.
        Passages planted = reading == pleaded ? Passages.in(pair.pleadedScene(pleading), pair.lines()) : planted();
        return first(reading).anyMatch(note -> planted.touches(note.quote()));
    }

    private Passages planted() {
        return Passages.in(pair.flawedScene(), pair.lines());
    }

    private Set<String> rated() {
        return shared(flawed, clean);
    }

    /** Notes of the flaw's kinds, the first counting 1, the second a half, the third a third. */
    private double weight(SceneReading reading) {
        List<SceneReading.Noted> notes = reading.notes();
        double weight = 0;
        for (int i = 0; i < notes.size(); i++) {
            weight += isOfKind(notes.get(i)) ? 1.0 / (i + 1) : 0;
        }
        return weight;
    }

    private boolean isOfKind(SceneReading.Noted note) {
        return kind.notes().contains(note.kind());
    }

    private static Stream<SceneReading.Noted> first(SceneReading reading) {
        return reading.notes().stream().limit(FIRST);
    }

    private static Set<String> shared(SceneReading one, SceneReading other) {
        Set<String> shared = new HashSet<>(one.ratings().keySet());
        shared.retainAll(other.ratings().keySet());
        return shared;
    }
}
