package org.draftroom.critique.notes;

import java.util.Locale;
import java.util.stream.Stream;

/** Which notes somebody wants to see. */
public enum Filter {
    OPEN,
    ANSWERED,
    GONE,
    SETTLED,
    ALL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The open ones, when the word says nothing else. */
    public static Filter of(String word) {
        return Stream.of(values())
                .filter(filter -> filter.word().equals(word))
                .findFirst()
                .orElse(OPEN);
    }

    public boolean shows(StandingNote note) {
        return switch (this) {
            case OPEN -> note.standing().isOpen() && note.standing() != Standing.GONE;
            case ANSWERED -> note.standing() == Standing.ANSWERED;
            case GONE -> note.standing() == Standing.GONE;
            case SETTLED -> note.standing() == Standing.DONE || note.standing() == Standing.DISMISSED;
            case ALL -> true;
        };
    }
}
