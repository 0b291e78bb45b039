package org.draftroom.ollama.reading;

/**
 * What every question about one thing begins with, to the byte, so that Ollama reads it once: the rules, then the
 * head.
 *
 * @param version of the rules, as {@code reading v1}; any change to their files is a new one and a new folder, and has
 *     everything read again
 * @param system the rules common to all questions
 * @param head what all questions are about, as a script's title, parts and bible
 * @param bibleHash the version of the bible in it, empty for none; kept with an answer, so that a page can say that it was read with an earlier one
 */
public record Prefix(String version, String system, String head, String bibleHash) {}
