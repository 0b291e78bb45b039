package org.draftroom.critique.coverage;

import java.util.List;
import org.draftroom.critique.digest.Claim;

/** For whom it would be made, and what it is like; the model's opinion. */
public record Market(List<Claim> audience, List<Comparable> comparables) {

    static final Market NONE = new Market(List.of(), List.of());

    public Market {
        audience = List.copyOf(audience);
        comparables = List.copyOf(comparables);
    }
}
