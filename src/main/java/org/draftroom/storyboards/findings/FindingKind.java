package org.draftroom.storyboards.findings;

/** What can be found. The order is that in which findings about one panel are shown. */
public enum FindingKind {
    /** What the panel shows isn't in the script any more. */
    LINE_CUT,
    /** Somebody whom the bound lines name isn't on the panel. */
    CHARACTER_MISSING,
    /** Somebody on the panel is nowhere in the scene. */
    CHARACTER_EXTRA,
    /** The heading says inside, the panel outside, or the other way round. */
    SETTING_DIFFERS,
    /** The heading has another time of day. */
    TIME_DIFFERS,
    /** Words spoken on the panel differ from the script's. */
    DIALOGUE_DIFFERS,
    /** Words spoken on the panel are nothing that the scene says. */
    DIALOGUE_EXTRA,
    /** A thing that the bound lines name isn't on the panel. */
    PROP_MISSING,
    /** A thing on the panel isn't in the scene. */
    PROP_EXTRA,
    /** Two people have changed sides, or one looks the other way: the camera has crossed their line. */
    LINE_CROSSED,
    /** Two who talk look the same way in their singles. */
    EYELINES_APART,
    /** The same people in the same size from the same angle, one panel after the other. */
    JUMP_CUT,
    /** What moved one way moves the other. */
    DIRECTION_TURNED,
    /** Somebody wears something else. */
    WARDROBE_CHANGED,
    /** A thing is gone for one panel. */
    PROP_COMES_AND_GOES,
    /** Day on one panel, night on the next, in one scene. */
    TIME_CHANGED;

    /** Whether it is about how panels follow each other, and not about the script. */
    public boolean isOfSequence() {
        return ordinal() >= LINE_CROSSED.ordinal();
    }
}
