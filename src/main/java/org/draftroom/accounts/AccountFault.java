package org.draftroom.accounts;

/** What can be wrong with what somebody types about an account. The pages say it in words. */
public enum AccountFault {
    NO_NAME,
    LONG_NAME,
    NO_ADDRESS,
    SHORT_PASSWORD,
    LONG_PASSWORD,
    /** Typed as the current password, and isn't. */
    NOT_YOURS,
    /** The new password is the current one. */
    SAME,
    /** The address of nobody here, typed by somebody who can't make accounts. */
    NO_ACCOUNT
}
