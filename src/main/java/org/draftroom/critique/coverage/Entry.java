package org.draftroom.critique.coverage;

import java.time.Instant;
import java.util.UUID;

/**
 * A coverage that came to its end, in the list of a script's.
 *
 * @param seconds that the answers took on their hosts
 */
public record Entry(UUID id, int version, Instant readAt, String model, long seconds) {

    public long minutes() {
        return Math.max(1, Math.round(seconds / 60.0));
    }
}
