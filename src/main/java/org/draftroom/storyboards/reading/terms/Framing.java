package org.draftroom.storyboards.reading.terms;

/** Who shares the frame, and from whose place it is seen. The first that holds, from the bottom up. */
public enum Framing implements Term {
    /** Nobody is in it. */
    EMPTY,
    /** One figure. */
    SINGLE,
    /** Two figures of about the same weight. */
    TWO_SHOT,
    /** Three. */
    THREE_SHOT,
    /** Four and more. */
    GROUP,
    /** Past the shoulder, head or back of one in the foreground, at another. */
    OVER_THE_SHOULDER,
    /** As someone in the story sees it: their hands, a binocular's mask, a windscreen frame it. */
    POINT_OF_VIEW
}
