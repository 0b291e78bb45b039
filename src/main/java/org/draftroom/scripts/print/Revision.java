package org.draftroom.scripts.print;

import java.time.LocalDate;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.revisions.RevisionColor;

/**
 * A revision of a script: what changed since an earlier text is marked, on pages of its colour.
 *
 * @param earlier the text as it was handed out before
 * @param color the colour of the pages that have a change
 * @param label what such pages are called above their text; empty for the colour and the day of the printing
 * @param marked false for what was written after a revision had ended, which isn't marked
 */
public record Revision(Screenplay earlier, RevisionColor color, String label, boolean marked) {

    public Revision(Screenplay earlier, RevisionColor color) {
        this(earlier, color, "", true);
    }

    public Revision(Screenplay earlier, RevisionColor color, String label) {
        this(earlier, color, label, true);
    }

    /** What changed from this text on is of no revision. */
    public static Revision unmarked(Screenplay earlier) {
        return new Revision(earlier, RevisionColor.WHITE, "", false);
    }

    /** What a revised page is called: {@code Blue Rev. 2026-11-24}. */
    String label(LocalDate date) {
        return label.isEmpty() ? color.title() + " Rev. " + date : label;
    }
}
