package org.draftroom.projects;

import java.time.Instant;
import java.util.UUID;

/**
 * A production or an idea for one: a title, and the scripts that belong to it.
 *
 * @param role what the person that it was looked up for may do in it
 */
public record Project(UUID id, UUID owner, String title, Instant madeAt, Instant editedAt, Role role) {

    /** The longest title a project can have. */
    public static final int TITLE_LIMIT = 200;
}
