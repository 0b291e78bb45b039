package org.draftroom.critique.changes;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Two versions of a script.
 *
 * @param from the earlier one
 * @param to the later one
 */
public record Pair(UUID script, int from, int to) {

    /** What jobs about the two are found by. */
    UUID subject() {
        return UUID.nameUUIDFromBytes(payload().getBytes(StandardCharsets.UTF_8));
    }

    String payload() {
        return script + " " + from + " " + to;
    }

    static Pair of(String payload) {
        String[] parts = payload.split(" ");
        return new Pair(UUID.fromString(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
