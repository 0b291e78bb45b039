package org.draftroom.critique;

import java.util.Optional;
import java.util.UUID;
import org.draftroom.scripts.Anchor;

/**
 * A note on a line.
 *
 * @param quote as the page shows it
 * @param anchor the line in the version that was read
 * @param contrast of a note on a voice, the line it differs from
 * @param places how often the scene says the quote; the anchor is the first
 */
public record Note(
        UUID id,
        UUID critique,
        Lens lens,
        NoteKind kind,
        String quote,
        Anchor anchor,
        int places,
        String what,
        String why,
        String attempt,
        Optional<Contrast> contrast,
        NoteState state) {

    public boolean isOpen() {
        return state == NoteState.OPEN;
    }
}
