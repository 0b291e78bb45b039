package org.draftroom.critique.coverage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How well an aspect carries the script, in the model's opinion. */
public enum Rating {
    EXCELLENT,
    GOOD,
    FAIR,
    POOR;

    /** As prompts and replies have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Rating> of(String word) {
        return Arrays.stream(values())
                .filter(rating -> rating.word().equals(word))
                .findFirst();
    }
}
