package org.draftroom.critique.coverage;

import java.util.List;
import java.util.Optional;
import org.draftroom.critique.digest.Claim;

/** The logline and the synopsis, each sentence on its line. */
public record Story(Optional<Claim> logline, List<Claim> synopsis) {

    static final Story NONE = new Story(Optional.empty(), List.of());

    public Story {
        synopsis = List.copyOf(synopsis);
    }
}
