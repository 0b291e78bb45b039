package org.draftroom.critique;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Through which lenses a scene is looked at, and with which seed. */
record Looking(Set<Lens> lenses, int seed) {

    /**
     * How to look at a text that was looked at like this before: what is new is asked with the seed of the rest, whose
     * answers are there; when nothing is new, the reading is wanted again, and everything is asked anew.
     */
    static Looking after(List<Looking> earlier, Set<Lens> wanted) {
        int seed = earlier.stream().mapToInt(Looking::seed).max().orElse(1);
        Set<Lens> known = EnumSet.noneOf(Lens.class);
        earlier.stream().filter(looking -> looking.seed == seed).forEach(looking -> known.addAll(looking.lenses));
        return new Looking(wanted, known.containsAll(wanted) ? seed + 1 : seed);
    }
}
