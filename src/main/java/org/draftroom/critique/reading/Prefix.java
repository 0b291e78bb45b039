package org.draftroom.critique.reading;

/**
 * What every question about a script begins with, to the byte, so that Ollama reads it once: the rules, then the
 * script's head. See {@link ScriptHead}.
 *
 * @param system the rules common to all questions
 * @param head the script's title, parts and bible
 * @param bibleHash the version of the bible in it, empty for none; kept with an answer, so that a page can say that it was read with an earlier one
 */
public record Prefix(String system, String head, String bibleHash) {

    /** Any change to the files of the prefix is a new version and a new folder, and has everything read again. */
    public static final String VERSION = "reading v1";
}
