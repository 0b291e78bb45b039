package org.draftroom.critique.ask;

import java.util.List;

/**
 * A few lines of a scene that was found.
 *
 * @param from where it begins in the source of the version
 */
public record Passage(int from, List<Piece> pieces) {

    /**
     * Some of its words.
     *
     * @param hit whether they are what was searched for
     */
    public record Piece(String text, boolean hit) {}
}
