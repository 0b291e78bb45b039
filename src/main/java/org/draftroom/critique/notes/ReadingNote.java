package org.draftroom.critique.notes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.draftroom.critique.NoteState;
import org.draftroom.critique.reading.Cited;

/**
 * A note of a reading, or of a scene's critique, in the words it was made in.
 *
 * @param reading the row of the reading, or of the critique
 * @param version of the script that was read
 * @param rank from 0, the weightiest
 * @param kind a word of the reading's own
 * @param lines at least one
 * @param state what a person made of it; {@link NoteState#OPEN} as long as nobody did
 */
public record ReadingNote(
        UUID id,
        UUID script,
        NoteSource source,
        UUID reading,
        int version,
        int rank,
        String kind,
        String what,
        String why,
        String attempt,
        List<NoteLine> lines,
        NoteState state,
        Instant madeAt) {

    /** The line that is its place. */
    public Cited cited() {
        return lines.get(0).cited();
    }
}
