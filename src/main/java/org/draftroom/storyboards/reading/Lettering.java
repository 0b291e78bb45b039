package org.draftroom.storyboards.reading;

import java.util.Optional;
import org.draftroom.storyboards.reading.terms.LetteringRole;

/**
 * Words on a panel.
 *
 * @param text as they stand there, on one line; unsure when there are words that can't be read
 * @param speaker the name above or before dialogue, as it stands there; empty when there is none
 */
public record Lettering(Seen<String> text, String speaker, Seen<LetteringRole> role, Optional<Region> region) {}
