package org.draftroom.critique.quick;

/** What a quick reading now would be. */
public enum OfferKind {
    /** Nothing that this person may ask for, or not now. */
    CLOSED,
    /** No scene has text. */
    NONE,
    FIRST,
    CHANGES,
    /** What couldn't be read before. */
    GAPS,
    /** Everything is read as it is. */
    SETTLED
}
