package org.draftroom.critique.notes;

import java.util.Locale;
import java.util.stream.Stream;

/** Which reading a note is of. */
public enum NoteSource {
    SCENE,
    QUICK,
    COVERAGE,
    CONTINUITY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static NoteSource of(String word) {
        return Stream.of(values())
                .filter(source -> source.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No reading is called " + word));
    }
}
