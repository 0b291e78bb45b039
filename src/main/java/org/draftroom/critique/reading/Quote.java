package org.draftroom.critique.reading;

/**
 * A passage that code has found in the scene.
 *
 * @param text as the page shows it, line breaks as spaces; never the model's own spelling of it
 * @param from offset in the pinned version's text (UTF-16)
 * @param to offset after its last character
 * @param places how often the scene says it; the range is the first
 */
public record Quote(String text, int from, int to, int places) {}
