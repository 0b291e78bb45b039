package org.draftroom.critique.quick;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A quick reading of one version of a script.
 *
 * @param readAt null until it came to its end
 * @param outcome empty until then
 */
public record QuickReading(
        UUID id, UUID script, int version, Instant madeAt, Instant readAt, Optional<QuickOutcome> outcome) {}
