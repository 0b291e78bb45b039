package org.draftroom.storyboards.light;

import java.util.Arrays;
import java.util.Optional;

/** A picture of what was measured; see {@link Scopes}. */
public enum Scope {
    WAVEFORM("waveform", "waveform"),
    PARADE("parade", "parade"),
    FALSE_COLOUR("false-colour", "false_colour"),
    ZEBRA("zebra", "zebra");

    private final String word;
    private final String column;

    Scope(String word, String column) {
        this.word = word;
        this.column = column;
    }

    /** In addresses. */
    public String word() {
        return word;
    }

    String column() {
        return column;
    }

    public static Optional<Scope> of(String word) {
        return Arrays.stream(values()).filter(scope -> scope.word.equals(word)).findFirst();
    }
}
