package org.draftroom.evaluation.storyboards;

import java.util.List;
import org.draftroom.storyboards.reading.Figure;
import org.draftroom.storyboards.reading.PanelReading;
import org.draftroom.storyboards.reading.Seen;
import org.draftroom.storyboards.reading.terms.Handed;

/**
 * What was said of left and right.
 *
 * @param said in the first answer
 * @param kept of it, after the mirror
 */
record Sides(int said, int kept) {

    static Sides of(PanelReading first, PanelReading last) {
        return new Sides(count(first), count(last));
    }

    Sides and(Sides other) {
        return new Sides(said + other.said, kept + other.kept);
    }

    private static int count(PanelReading reading) {
        int count = one(reading.movement()) + one(reading.direction());
        for (Figure figure : reading.figures().value().orElse(List.of())) {
            count += one(figure.place()) + one(figure.facing());
        }
        return count;
    }

    private static <T extends Handed<T>> int one(Seen<T> seen) {
        return seen.value().filter(Handed::isHanded).isPresent() ? 1 : 0;
    }
}
