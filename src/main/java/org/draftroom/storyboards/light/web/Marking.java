package org.draftroom.storyboards.light.web;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.draftroom.storyboards.light.Drift;

/** From where a drift is marked, as it is said: {@code {cdi:driftMarks.exposure}}. */
@Named("driftMarks")
@Singleton
public class Marking {

    public String exposure() {
        return Figures.of(Drift.EXPOSURE, 2);
    }

    public String contrast() {
        return Figures.of(Drift.CONTRAST, 1);
    }

    public String mired() {
        return Figures.of(Drift.MIRED, 0);
    }
}
