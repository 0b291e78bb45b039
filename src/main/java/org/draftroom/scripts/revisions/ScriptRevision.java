package org.draftroom.scripts.revisions;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.OptionalInt;
import org.draftroom.screenplay.revisions.RevisionColor;

/**
 * A revision of a script: what is changed while it goes on is of its colour.
 *
 * @param number its place among the script's, from 1
 * @param name such as "Blue Revision"
 * @param since the version at which it began
 * @param ended the version at which it was ended; none where it goes on, or where the next one took its place
 * @param by the name of who began it
 */
public record ScriptRevision(
        int number, String name, RevisionColor color, int since, OptionalInt ended, String by, Instant begunAt) {

    /** The longest name that a revision can have. */
    public static final int NAME_LIMIT = 100;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/yy");

    /** What its pages are called above their text, as productions write it: "Blue Revision 11/24/26". */
    public String label(ZoneId zone) {
        return name + " " + DAY.format(begunAt.atZone(zone));
    }
}
