package org.draftroom.critique;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.draftroom.critique.reading.Quote;

/**
 * What a character wants in a scene: the model's opinion, resting on a passage of it.
 *
 * @param character somebody whom the scene names, in capitals
 * @param from whom they want it from
 * @param gets empty when the passage that should show it isn't in the scene
 * @param outcome that passage; null where the scene leaves it open
 */
public record Want(
        Quote quote, String character, String wants, String from, String tactic, Optional<Gets> gets, Quote outcome) {

    /** Whether they get it. */
    public enum Gets {
        YES,
        PARTLY,
        NO,
        OPEN;

        static Optional<Gets> of(String word) {
            return Stream.of(values())
                    .filter(gets -> gets.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }
    }
}
