package org.draftroom.scripts.comments;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing somebody said in a thread.
 *
 * @param editedAt null while it is as it was first said
 */
public record Comment(UUID id, UUID author, String name, String text, Instant madeAt, Instant editedAt) {

    /** The longest text a comment can have, in UTF-16 units. */
    public static final int TEXT_LIMIT = 4000;
}
