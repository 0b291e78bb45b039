package org.draftroom.storyboards.reading.terms;

/** Inside or outside, as scene headings have it: the values of {@link org.draftroom.screenplay.Setting} that say something. */
public enum Setting implements Term {
    INTERIOR,
    EXTERIOR,
    /** Both can be seen, or it is neither alone: through a door, inside a car on a road. */
    BOTH
}
