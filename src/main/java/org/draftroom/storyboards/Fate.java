package org.draftroom.storyboards;

/** What became of a passage that was pinned to a version of its script. */
public enum Fate {
    /** It stands where it stood, letter for letter. */
    IN_PLACE,
    /** It was taken out and stands, letter for letter, in one other place. */
    MOVED,
    /** It was changed. */
    EDITED,
    /** It is in the script no longer. */
    GONE
}
