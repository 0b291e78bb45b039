package org.draftroom.critique.quick;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a quick reading asks of the whole script. */
public enum Aspect {
    PREMISE,
    ENGINE,
    PACE,
    CONFLICT,
    ENERGY;

    /** As prompts and replies have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Aspect> of(String word) {
        return Arrays.stream(values())
                .filter(aspect -> aspect.word().equals(word))
                .findFirst();
    }
}
