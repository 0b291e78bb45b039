package org.draftroom.projects;

import java.time.Instant;
import java.util.UUID;

/** A production or an idea for one: a title, and the scripts that belong to it. */
public record Project(UUID id, UUID owner, String title, Instant madeAt, Instant editedAt) {

    /** The longest title a project can have. */
    public static final int TITLE_LIMIT = 200;
}
