package org.draftroom.critique.coverage;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A coverage of one version of a script.
 *
 * @param readAt null until it came to its end
 * @param report empty until then
 */
public record Coverage(UUID id, UUID script, int version, Instant madeAt, Instant readAt, Optional<Report> report) {}
