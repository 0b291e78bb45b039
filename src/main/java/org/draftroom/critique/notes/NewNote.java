package org.draftroom.critique.notes;

import java.util.List;
import org.draftroom.critique.reading.Cited;

/**
 * A note that a reading has made, its quotes verified.
 *
 * @param kind a word of the reading's own, as {@code pace}
 * @param what it says
 * @param why it matters; may be empty
 * @param attempt something to try; may be empty
 * @param cited the lines it rests on, at least one; the first is its place
 */
public record NewNote(String kind, String what, String why, String attempt, List<Cited> cited) {

    public NewNote {
        cited = List.copyOf(cited);
        if (cited.isEmpty()) {
            throw new IllegalArgumentException("A note without a line: " + what);
        }
    }
}
