package org.draftroom.critique.alternatives;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.scripts.Anchor;

/**
 * A line for which other wordings were asked.
 *
 * @param anchor the line in the version it was asked in
 * @param line as the page shows it
 * @param seed from 1; another has the model write others
 * @param model that wrote them; empty until they are there
 */
public record Alternatives(
        UUID id, UUID script, Anchor anchor, String line, int seed, String model, Optional<List<Variant>> variants) {}
