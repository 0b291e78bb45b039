package org.draftroom.scripts.bible;

import java.util.Arrays;
import java.util.Optional;

/** What an entry of a bible tells of. */
public enum EntryKind {
    CHARACTER("character"),
    PLACE("place");

    private final String word;

    EntryKind(String word) {
        this.word = word;
    }

    /** As the database, forms and addresses have it. */
    public String word() {
        return word;
    }

    public boolean isCharacter() {
        return this == CHARACTER;
    }

    /** The kind that a word names. */
    public static Optional<EntryKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
