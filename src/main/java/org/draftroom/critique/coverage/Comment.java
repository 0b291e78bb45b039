package org.draftroom.critique.coverage;

import java.util.List;
import java.util.Optional;
import org.draftroom.critique.digest.Claim;

/** What was said of an aspect; without a claim that a line bears there is no rating. */
public record Comment(Aspect aspect, List<Claim> claims, Optional<Rating> rating) {

    public Comment {
        claims = List.copyOf(claims);
    }
}
