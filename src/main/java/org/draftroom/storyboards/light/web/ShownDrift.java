package org.draftroom.storyboards.light.web;

import org.draftroom.storyboards.light.Drift;

/** A difference from the reference, as it is said. */
public record ShownDrift(Drift drift) {

    public String exposure() {
        return Figures.signed(drift.exposure(), 2);
    }

    public String contrast() {
        return Figures.signed(drift.contrast(), 1);
    }

    /** Empty where either has no estimate. */
    public String kelvin() {
        return drift.kelvin()
                .map(by -> Figures.signed(50 * Math.rint(by / 50), 0))
                .orElse("");
    }

    public String mired() {
        return drift.mired().map(by -> Figures.signed(by, 0)).orElse("");
    }
}
