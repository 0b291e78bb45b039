package org.draftroom.storyboards.stills.comparing;

import java.time.Instant;

/**
 * A comparison as it is kept.
 *
 * @param content what it is of; another mask makes another content
 * @param current whether both stills and their masks are still what was compared
 */
public record Kept(String content, boolean current, Outcome outcome, Instant madeAt) {}
