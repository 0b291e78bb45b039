package org.draftroom.critique.quick;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the model may answer what a quick reading asks; each aspect has answers of its own. */
public enum Verdict {
    CLEAR(Aspect.PREMISE),
    PARTLY(Aspect.PREMISE),
    UNCLEAR(Aspect.PREMISE),
    EARLY(Aspect.ENGINE),
    LATE(Aspect.ENGINE),
    NEVER(Aspect.ENGINE),
    HOLDS(Aspect.PACE),
    SAGS(Aspect.PACE),
    COLLAPSES(Aspect.PACE),
    SHOWN(Aspect.CONFLICT),
    TOLD(Aspect.CONFLICT),
    MISSING(Aspect.CONFLICT),
    GATHERS(Aspect.ENERGY),
    MIXED(Aspect.ENERGY),
    INFORMS(Aspect.ENERGY);

    private final Aspect aspect;

    Verdict(Aspect aspect) {
        this.aspect = aspect;
    }

    static Optional<Verdict> of(Aspect aspect, String word) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.aspect == aspect)
                .filter(verdict -> verdict.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
