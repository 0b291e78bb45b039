package org.draftroom.storyboards.reading.terms;

/** How high the camera is against its subject, and so whether it looks up or down. */
public enum Angle implements Term {
    /** At the subject's eyes, looking level. */
    EYE_LEVEL,
    /** From below, looking up. */
    LOW,
    /** From the ground, looking steeply up; “worm's eye”. */
    GROUND,
    /** From above, looking down. */
    HIGH,
    /** From straight above; “top shot”, “bird's eye”. */
    OVERHEAD
}
