package org.draftroom.storyboards.print;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be printed of a panel besides its picture, in the order in which it is printed. */
public enum PrintField {
    NUMBER,
    /** As read, or corrected. */
    SIZE,
    DURATION,
    /** How many. */
    FINDINGS,
    /** The passages that it shows. */
    LINES,
    ACTION,
    DIALOGUE,
    SOUND,
    LENS,
    MOVE;

    /** What is printed when nobody says otherwise. */
    public static final Set<PrintField> USUAL =
            Set.copyOf(EnumSet.of(NUMBER, SIZE, DURATION, LINES, ACTION, DIALOGUE, MOVE));

    /** As addresses have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PrintField> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }

    /** Whether it stands on the line above the picture. */
    boolean isAbove() {
        return ordinal() <= FINDINGS.ordinal();
    }
}
