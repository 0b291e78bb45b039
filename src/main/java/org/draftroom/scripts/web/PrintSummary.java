package org.draftroom.scripts.web;

/**
 * What a printing comes to.
 *
 * @param words in a few words: "4 of 13 pages on US Letter, 3 scenes. 2 pages changed, on blue."
 * @param file the kind of file
 */
public record PrintSummary(String words, String file) {

    /** Of an order that can't be printed. */
    static final PrintSummary NONE = new PrintSummary("", "PDF");
}
