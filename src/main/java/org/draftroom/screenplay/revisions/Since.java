package org.draftroom.screenplay.revisions;

import org.draftroom.screenplay.Screenplay;

/**
 * A text from which on changes are of a revision.
 *
 * @param text the script as it was when the revision began
 * @param revision which it is, from 0; {@link #UNMARKED} where what was changed from here on is of none
 */
public record Since(Screenplay text, int revision) {

    /** Of no revision. */
    public static final int UNMARKED = -1;
}
