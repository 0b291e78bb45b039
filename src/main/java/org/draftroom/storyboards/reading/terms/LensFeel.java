package org.draftroom.storyboards.reading.terms;

/** What the perspective feels like; a drawing has no focal length, so no number is given. */
public enum LensFeel implements Term {
    /** Near things loom, lines run together steeply, there is much room between near and far. */
    WIDE,
    /** About as one sees it. */
    NORMAL,
    /** Near and far are pressed together, or what is behind is blurred. */
    LONG
}
