package org.draftroom.critique;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a note is about. */
public enum NoteKind {
    DIALOGUE,
    CHARACTER,
    CONFLICT,
    STRUCTURE,
    PACE,
    VISUAL,
    CLARITY;

    /** As the model, the database and the style sheet write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Marked with the highlighter: a matter of what is seen, not of what is said or meant. */
    public boolean isSeen() {
        return this == VISUAL || this == PACE;
    }

    static Optional<NoteKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
