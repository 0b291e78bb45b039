package org.draftroom.scripts;

import java.time.Instant;
import java.util.UUID;
import org.draftroom.projects.Role;
import org.draftroom.screenplay.pagination.PageSize;

/**
 * A script in a project. Its text is in the log.
 *
 * @param length the text's at {@code version}
 * @param paper what its pages are counted and printed on
 * @param role what the person that it was looked up for may do in its project
 */
public record Script(
        UUID id,
        UUID project,
        String title,
        int version,
        int length,
        Instant madeAt,
        Instant editedAt,
        PageSize paper,
        Role role) {

    /** The longest title a script can have. */
    public static final int TITLE_LIMIT = 200;

    /** The longest text a script can have, in UTF-16 units: two thousand pages of a usual one. */
    public static final int TEXT_LIMIT = 2_000_000;

    /** The most lines: five times those of the longest text of a usual script. More would take more memory than there is. */
    public static final int LINE_LIMIT = 300_000;
}
