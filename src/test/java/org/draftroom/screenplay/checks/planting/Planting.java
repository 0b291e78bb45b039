package org.draftroom.screenplay.checks.planting;

import java.util.Optional;
import java.util.Random;

/** Plants one error for a test. */
final class Planting {

    private Planting() {}

    /** The only plant of a kind in a script with one place for it. */
    static Plant of(String kind, String script) {
        return tried(kind, script).orElseThrow(() -> new AssertionError("no place for " + kind));
    }

    static Optional<Plant> tried(String kind, String script) {
        return Planters.ALL.stream()
                .filter(planter -> planter.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no planter " + kind))
                .plant(script, new Random(1));
    }
}
