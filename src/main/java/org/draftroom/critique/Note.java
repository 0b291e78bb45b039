package org.draftroom.critique;

import java.util.UUID;
import org.draftroom.scripts.Anchor;

/**
 * A note on a line.
 *
 * @param quote as the page shows it
 * @param anchor the line in the version that was read
 * @param places how often the scene says the quote; the anchor is the first
 */
public record Note(
        UUID id,
        UUID critique,
        NoteKind kind,
        String quote,
        Anchor anchor,
        int places,
        String what,
        String why,
        String attempt,
        NoteState state) {

    public boolean isOpen() {
        return state == NoteState.OPEN;
    }
}
