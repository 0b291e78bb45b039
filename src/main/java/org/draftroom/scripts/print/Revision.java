package org.draftroom.scripts.print;

import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.revisions.RevisionColor;

/**
 * A revision of a script: what changed since an earlier text is marked, on pages of its colour.
 *
 * @param earlier the text as it was handed out before
 * @param color the colour of the pages that have a change
 */
public record Revision(Screenplay earlier, RevisionColor color) {}
