package org.draftroom.screenplay.checks.planting;

import java.util.List;
import java.util.Random;

/** All changes that would make one kind of error in a script. */
@FunctionalInterface
interface Places {

    List<Edit> in(Script script, Random random);
}
