package org.draftroom.scripts.drafts;

/** A version of a script that was given a name. */
public record Draft(int version, String name) {

    /** The longest name a draft can have. */
    public static final int NAME_LIMIT = 100;
}
