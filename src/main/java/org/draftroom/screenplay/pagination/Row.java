package org.draftroom.screenplay.pagination;

/**
 * One line of an element before it has a place.
 *
 * @param part what it is cut from
 * @param from first character in the part's text
 * @param to after the last one
 * @param first whether it opens the element
 */
record Row(Part part, int from, int to, boolean first) {

    boolean isCutLike(Row other) {
        return from == other.from && to == other.to && part.isLike(other.part);
    }

    /** Lines of the page that it takes. */
    int height() {
        return part.rule().leading();
    }
}
