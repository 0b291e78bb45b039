package org.draftroom.critique;

import org.draftroom.scripts.Anchor;

/**
 * A line that a character speaks in another scene, found there by code.
 *
 * @param character in capitals
 * @param scene the scene's name in the version that was read
 * @param quote as the page shows it
 */
public record Contrast(String character, String scene, String quote, Anchor anchor) {}
