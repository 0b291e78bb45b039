package org.draftroom.critique.continuity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the model thinks of two passages that a rule holds to contradict each other. */
public enum Verdict {
    CONTRADICTION,
    UNSURE,
    EXPLAINED;

    /** As prompts and replies have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Verdict> of(String word) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.word().equals(word))
                .findFirst();
    }
}
