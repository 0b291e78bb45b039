package org.draftroom.critique.ask;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.ollama.reading.Answer.Making;

/**
 * A question that somebody asked about a version of a script.
 *
 * @param outcome empty until it is answered
 */
public record Inquiry(
        UUID id, UUID script, UUID person, int version, String question, Instant askedAt, Optional<Outcome> outcome) {

    /** The longest question, in UTF-16 units. */
    public static final int LONGEST = 300;

    /**
     * The answer.
     *
     * @param read how many scenes were read for it
     * @param scenes of how many
     */
    public record Outcome(Reply reply, Making making, int read, int scenes, Instant at) {}
}
