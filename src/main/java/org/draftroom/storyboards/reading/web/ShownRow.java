package org.draftroom.storyboards.reading.web;

import java.util.List;

/**
 * A line of what a panel shows, and its form.
 *
 * @param pieces empty when nobody said anything
 * @param asRead the fields that a person corrected, which can be as read again
 * @param nothing the field of a list of which nobody knows anything, so that it can be said that there is nothing; or empty
 * @param open whether the form is shown
 * @param focused whether it was just written
 * @param fault what is wrong with it, or null
 */
record ShownRow(
        Row row,
        List<Piece> pieces,
        List<Group> groups,
        List<AsRead> asRead,
        String nothing,
        boolean open,
        boolean focused,
        Fault fault) {

    /** A field that a person corrected, and what the model read there. */
    record AsRead(String field, String name, String read) {}

    public boolean isList() {
        return Pieces.isList(row);
    }
}
