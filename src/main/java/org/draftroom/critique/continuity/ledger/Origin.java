package org.draftroom.critique.continuity.ledger;

/** Where an entry comes from. */
public enum Origin {
    /** Read from headings and cues by code. */
    COMPUTED,
    /** Read by the model, on a line that code has found. */
    READ,
    /** Written or corrected by a person; wins over both. */
    BY_HAND
}
