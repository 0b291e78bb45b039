package org.draftroom.critique.digest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much is at stake at a scene's end against its beginning. */
public enum Energy {
    RISES,
    HOLDS,
    FALLS;

    /** As prompts and replies have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Energy> of(String word) {
        return Arrays.stream(values())
                .filter(energy -> energy.word().equals(word))
                .findFirst();
    }
}
