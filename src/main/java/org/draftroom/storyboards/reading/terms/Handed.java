package org.draftroom.storyboards.reading.terms;

/** A term that tells left from right, or may. */
public interface Handed<T> extends Term {

    /** What it is in the mirror; itself where left and right don't matter. Twice is the same again. */
    T mirrored();

    /** Whether it is another one in the mirror. */
    default boolean isHanded() {
        return mirrored() != this;
    }
}
