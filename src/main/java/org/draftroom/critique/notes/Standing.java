package org.draftroom.critique.notes;

import java.util.Locale;
import org.draftroom.critique.NoteState;

/** Where a note stands in the version that is looked at. */
public enum Standing {
    /** The scene reads as it did. */
    UNTOUCHED,
    /** The scene reads differently, and nobody has looked at the note since. */
    UNSEEN,
    /** The model found it answered, on a line that is still there. */
    ANSWERED,
    /** The model looked at it on this text and didn't find it answered. */
    STILL_OPEN,
    /** Its line is gone, and nothing else is known. */
    GONE,
    /** A person's word, which holds whatever is written later. */
    DONE,
    DISMISSED,
    REOPENED;

    static Standing of(NoteState state) {
        return switch (state) {
            case OPEN -> REOPENED;
            case DONE -> DONE;
            case DISMISSED -> DISMISSED;
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether someone who works through the notes still has to think of it. */
    public boolean isOpen() {
        return this != ANSWERED && this != DONE && this != DISMISSED;
    }

    /** Whether a person's word decides. */
    public boolean isDecided() {
        return this == DONE || this == DISMISSED || this == REOPENED;
    }
}
