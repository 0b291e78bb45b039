package org.draftroom.storyboards.stills.comparing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.draftroom.storyboards.PanelVersion;

/** Two stills that are compared; goes to JSON and back as it is. */
public record Pair(UUID first, UUID second) {

    /** The pictures of two versions. */
    public static Pair of(PanelVersion first, PanelVersion second) {
        return new Pair(first.still(), second.still());
    }

    /** What the pair's jobs are about. */
    UUID subject() {
        return UUID.nameUUIDFromBytes((first + " " + second).getBytes(StandardCharsets.US_ASCII));
    }
}
