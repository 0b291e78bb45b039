package org.draftroom.storyboards.reading.terms;

/** Whether the camera stands straight. */
public enum Horizon implements Term {
    LEVEL,
    /** Tilted to a side; “Dutch”, “canted”. */
    CANTED
}
