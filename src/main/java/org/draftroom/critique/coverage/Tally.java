package org.draftroom.critique.coverage;

/**
 * What became of the claims of a reply, or of many.
 *
 * @param quoted those that rest on a line of the script
 * @param withheld those that don't
 * @param malformed those that were incomplete, too long, or of no known kind
 */
public record Tally(int quoted, int withheld, int malformed) {

    public static final Tally NONE = new Tally(0, 0, 0);

    Tally and(Tally other) {
        return new Tally(quoted + other.quoted, withheld + other.withheld, malformed + other.malformed);
    }
}
