package org.draftroom.critique.notes;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of looking at a note again: the model's judgement, or what a person made of it. */
public enum Finding {
    ANSWERED,
    STILL_OPEN,
    UNSURE,
    /** The model called it answered, on a line that isn't in the scene. */
    WITHHELD,
    DONE,
    DISMISSED,
    REOPENED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Finding> of(String word) {
        return Stream.of(values())
                .filter(finding -> finding.word().equals(word))
                .findFirst();
    }
}
