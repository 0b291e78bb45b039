package org.draftroom.screenplay.checks;

import java.util.List;

/**
 * Something that a check found.
 *
 * @param kind what it is
 * @param from source offset (UTF-16) of the quote
 * @param to source offset after it
 * @param line the source line of the quote, from 1
 * @param quote the source's text there, at least one character
 * @param explanation a sentence for the writer, naming the other place where there is one
 * @param related other places that belong to it, perhaps none
 * @param fix what mends it, or null where only the writer can
 */
public record Finding(
        Kind kind, int from, int to, int line, String quote, String explanation, List<Place> related, Fix fix) {

    /**
     * A place in the source.
     *
     * @param from offset
     * @param to offset after it
     * @param line its line, from 1
     */
    public record Place(int from, int to, int line) {}

    /** What a note says behind {@code check off:} to switch this finding off alone: {@code near_miss_name "JHON"}. */
    public String named() {
        return Words.named(kind, quote);
    }
}
