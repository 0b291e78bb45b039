package org.draftroom.critique.coverage;

import java.util.List;
import org.draftroom.critique.digest.Claim;

/**
 * What was said of an act.
 *
 * @param notes ids of those that matter most to the whole, in order
 * @param gap true when neither of two answers could be used
 */
public record ActRead(Act act, List<Claim> claims, List<String> notes, boolean gap) {

    public ActRead {
        claims = List.copyOf(claims);
        notes = List.copyOf(notes);
    }
}
