package org.draftroom.critique;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the writer made of a note. */
public enum NoteState {
    OPEN,
    DONE,
    DISMISSED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<NoteState> of(String word) {
        return Stream.of(values()).filter(state -> state.word().equals(word)).findFirst();
    }
}
