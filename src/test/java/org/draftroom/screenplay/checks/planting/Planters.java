package org.draftroom.screenplay.checks.planting;

import java.util.List;

/** Every planter there is. */
final class Planters {

    static final List<Planter> ALL = List.of();

    private Planters() {}
}
