package org.draftroom.critique;

/**
 * A character whose lines were held against others of theirs. Counted, not judged.
 *
 * @param speeches in other scenes that the model got to compare with; 0 when there is none, and nothing was asked
 * @param findings that are shown
 */
public record VoiceHeard(String character, int speeches, int findings) {}
