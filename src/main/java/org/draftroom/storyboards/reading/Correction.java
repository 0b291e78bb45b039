package org.draftroom.storyboards.reading;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person said of one field of a version of a panel. It wins over every reading, earlier and later, until they take
 * it back.
 *
 * @param seen {@linkplain Seen#corrected by hand}; unsure when they said that it can't be told
 * @param by empty when that account is gone
 */
public record Correction<T>(PanelField<T> field, Seen<T> seen, Optional<UUID> by, String name, Instant at) {

    /** The reading with this in place of what was read. */
    PanelReading in(PanelReading reading) {
        return reading.with(field, seen);
    }
}
