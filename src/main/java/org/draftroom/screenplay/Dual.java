package org.draftroom.screenplay;

/** Where a speech stands: alone, or beside another. */
public enum Dual {
    NONE,
    LEFT,
    RIGHT
}
