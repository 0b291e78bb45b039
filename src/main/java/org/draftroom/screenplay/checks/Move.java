package org.draftroom.screenplay.checks;

/**
 * Somebody comes, goes or dies, as action or a note says.
 *
 * @param part who
 * @param act what
 * @param element index of the element that says so
 * @param from index in the element's text of the words that say so; 0 for a note
 * @param to index after them
 */
record Move(Part part, Act act, int element, int from, int to) {

    enum Act {
        ENTER,
        LEAVE,
        DIE
    }
}
