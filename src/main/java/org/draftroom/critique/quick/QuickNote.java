package org.draftroom.critique.quick;

import java.util.List;
import org.draftroom.critique.reading.Cited;

/**
 * A note on the whole script, on at least one line that is there.
 *
 * @param title it in a few words
 * @param what it in sentences
 */
public record QuickNote(Aspect about, String title, String what, List<Cited> lines) {

    public QuickNote {
        lines = List.copyOf(lines);
    }
}
