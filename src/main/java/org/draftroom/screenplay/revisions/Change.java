package org.draftroom.screenplay.revisions;

/**
 * A stretch of a script's source that is new since an earlier text, or a point where something was taken out.
 *
 * @param from source offset of its first character
 * @param to source offset after its last one; a point's is the same as {@code from}
 */
public record Change(int from, int to) {

    /** Whether something was taken out here, and nothing put in its place. */
    public boolean isRemoval() {
        return from == to;
    }

    /** Whether it is on a line with characters from one source offset to another. */
    boolean touches(int lineFrom, int lineTo) {
        return isRemoval() ? lineFrom <= from && from <= lineTo : from < lineTo && lineFrom < to;
    }
}
