package org.draftroom.critique.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a coverage comments on and rates, in the order of its form. */
public enum Aspect {
    PREMISE,
    STRUCTURE,
    CHARACTERS,
    ORIGINALITY,
    DIALOGUE,
    SCENES,
    TONE,
    PACING;

    /** Those that are asked about together: the story, and the page. */
    static final List<List<Aspect>> HALVES =
            List.of(List.of(PREMISE, STRUCTURE, CHARACTERS, ORIGINALITY), List.of(DIALOGUE, SCENES, TONE, PACING));

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
