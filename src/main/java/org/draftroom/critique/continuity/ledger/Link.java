package org.draftroom.critique.continuity.ledger;

/** How much time lies between a scene and the one before it in the story. */
public enum Link {
    /** Both play at once. */
    MEANWHILE,
    /** None to speak of: CONTINUOUS, MOMENTS LATER. */
    WITHOUT_BREAK,
    /** Some, on the same day as far as is known. */
    SAME_DAY,
    OTHER_DAY,
    /** There is none before it. */
    FIRST
}
