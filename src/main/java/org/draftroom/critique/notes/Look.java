package org.draftroom.critique.notes;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.reading.Cited;

/**
 * Once that a note was looked at again.
 *
 * @param version of the script that was looked at
 * @param byPerson false where the model judged
 * @param person who; empty for the model, and for someone who is no more
 * @param cited the line of that version that shows it; always there when the model found it answered
 * @param reason the model's words; empty for a person
 * @param sceneHash of the scene the model judged on; empty for a person
 */
public record Look(
        UUID note,
        int version,
        Finding finding,
        boolean byPerson,
        Optional<UUID> person,
        Optional<Cited> cited,
        String reason,
        String sceneHash,
        Instant at) {}
