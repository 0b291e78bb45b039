package org.draftroom.critique.coverage;

import java.util.List;
import java.util.Optional;
import org.draftroom.critique.digest.Claim;

/** A call with its reasons; without a reason that a line bears there is no call. */
public record Verdict(Optional<Call> call, List<Claim> reasons) {

    static final Verdict NONE = new Verdict(Optional.empty(), List.of());

    public Verdict {
        reasons = List.copyOf(reasons);
    }
}
