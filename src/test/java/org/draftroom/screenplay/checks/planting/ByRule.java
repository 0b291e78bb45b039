package org.draftroom.screenplay.checks.planting;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A planter that takes one of the places that a rule finds. */
record ByRule(String kind, Places places) implements Planter {

    @Override
    public Optional<Plant> plant(String script, Random random) {
        List<Edit> edits = places.in(Script.of(script), random);
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(edits.get(random.nextInt(edits.size())).in(kind, script));
    }
}
