package org.draftroom.screenplay.checks.planting;

import java.util.Optional;
import java.util.Random;

/** Puts one kind of error into any script where that can be done by rule. */
public interface Planter {

    /** The code of the check that should find the error. */
    String kind();

    /** The script with one error in it, or empty where there is no place for one. The same random, the same plant. */
    Optional<Plant> plant(String script, Random random);
}
