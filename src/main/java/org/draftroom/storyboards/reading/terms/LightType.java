package org.draftroom.storyboards.reading.terms;

/** From where the light comes that shapes the picture, as shading and shadows show. */
public enum LightType implements Term {
    /** From everywhere: no shadows that tell. Line drawings without shading are unsure, not flat. */
    FLAT,
    /** From about where the camera is. */
    FRONT,
    /** From a side: one half of a face or thing is lit, the other isn't. */
    SIDE,
    /** From behind: edges are lit. */
    BACK,
    /** From above. */
    TOP,
    /** From below. */
    UNDER,
    /** Subjects are dark shapes before something light. */
    SILHOUETTE,
    /** From a lamp, fire, screen or window in the picture. */
    PRACTICAL
}
