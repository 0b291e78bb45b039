package org.draftroom.scripts.bible;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A character or a place in a project's bible.
 *
 * @param version counts its edits from 1; an edit has to name the one that it was made on
 * @param picture its portrait or reference drawing
 * @param editor the name of whoever edited it last; empty when they are gone
 */
public record Entry(
        UUID id,
        UUID project,
        EntryKind kind,
        Profile profile,
        Optional<UUID> picture,
        int version,
        Instant editedAt,
        String editor) {

    public String name() {
        return profile.name();
    }
}
