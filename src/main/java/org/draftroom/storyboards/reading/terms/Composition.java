package org.draftroom.storyboards.reading.terms;

/** What orders the picture most. */
public enum Composition implements Term {
    /** The subject stands in the middle. */
    CENTRED,
    /** The subject stands about a third from an edge. */
    THIRDS,
    /** One half is like the other. */
    SYMMETRICAL,
    /** Slanting lines lead the eye. */
    DIAGONAL,
    /** Something near, something in between and something far are set against each other. */
    DEEP,
    /** A door, a window, a mirror or the like makes a frame within the frame. */
    FRAME_IN_FRAME,
    /** Most of it is empty on purpose. */
    NEGATIVE_SPACE,
    /** It is full to the edges. */
    CROWDED
}
