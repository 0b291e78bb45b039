package org.draftroom.storyboards.reading;

import java.util.OptionalInt;
import org.draftroom.storyboards.reading.terms.Framing;

/** Holds a reading's framing against its figures: code can count. */
final class Framings {

    private Framings() {}

    /** A framing that doesn't go with how many figures were read is held with doubts. */
    static PanelReading weighed(PanelReading reading) {
        boolean doubtful = reading.framing()
                .value()
                .map(Framings::figures)
                .filter(OptionalInt::isPresent)
                .flatMap(figures -> reading.figures().value().map(list -> list.size() != figures.getAsInt()))
                .orElse(false);
        return doubtful
                ? reading.with(
                        PanelField.FRAMING,
                        Seen.likely(reading.framing().value().orElseThrow()))
                : reading;
    }

    private static OptionalInt figures(Framing framing) {
        return switch (framing) {
            case EMPTY -> OptionalInt.of(0);
            case SINGLE -> OptionalInt.of(1);
            case TWO_SHOT -> OptionalInt.of(2);
            case THREE_SHOT -> OptionalInt.of(3);
            default -> OptionalInt.empty();
        };
    }
}
