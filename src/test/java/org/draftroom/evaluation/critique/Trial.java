package org.draftroom.evaluation.critique;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.draftroom.critique.ProductCritic;

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
        return verdict(flawed).isSameAs(verdict(pleaded));
    }

    boolean isStableReadAgain() {
        return verdict(flawed).isSameAs(verdict(again));
    }

    /** By how much the pleading raised the mean rating; not a number where no aspect is rated in both. */
    double pleadingShift() {
        return verdict(flawed).shiftTo(verdict(pleaded));
    }

    double shiftReadAgain() {
        return verdict(flawed).shiftTo(verdict(again));
    }

    /** How likely a blind critic is to hit. */
    double chance() {
        return planted().chance(pair.flawedScene(), 1);
    }

    /** How likely a blind critic is to hit by the right kind. */
    double chanceByKind() {
        return planted().chance(pair.flawedScene(), (double) kind.notes().size() / ProductCritic.KINDS);
    }

    private Verdict verdict(SceneReading reading) {
        return new Verdict(reading, isHit(reading));
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
        return flawed.aspectsAlsoIn(clean);
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
}
