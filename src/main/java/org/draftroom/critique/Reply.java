package org.draftroom.critique;

import java.util.List;
import java.util.Map;

/**
 * What the model answered, read and found complete, but with no quote looked at yet.
 *
 * @param malformed parts left out because something in them was missing, empty, too long or no such kind
 */
record Reply(
        Map<Beat, Claim> beats,
        List<Claim> strengths,
        List<NoteClaim> notes,
        Map<Aspect, RatingClaim> ratings,
        int malformed) {

    /** Something said, and the quote it claims to rest on. */
    record Claim(String quote, String text) {}

    record NoteClaim(String quote, NoteKind kind, String what, String why, String attempt) {}

    /** @param rating 1 to 5 */
    record RatingClaim(String quote, String reason, int rating) {}
}
