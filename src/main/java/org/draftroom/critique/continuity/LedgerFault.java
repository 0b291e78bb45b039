package org.draftroom.critique.continuity;

/** Why nothing was written into a ledger. */
public enum LedgerFault {
    NO_WHO,
    NO_WHAT,
    TOO_LONG,
    /** The scene hasn't got this line. */
    NO_LINE,
    NOT_A_DAY,
    /** The entry isn't there any more. */
    GONE,
    /** There are as many corrections as a script can have. */
    FULL
}
