package org.draftroom.critique.continuity.rules;

import java.util.Locale;

/** What can contradict itself. The codes are a contract: they never change, they only grow. */
public enum Rule {
    /** Somebody is in two places at once. */
    TWO_PLACES,
    /** Somebody who died is there again. */
    DEAD_PRESENT,
    /** Clothes are others though there was no time to change. */
    WARDROBE_CHANGED,
    /** A thing is there after it was lost. */
    LOST_PROP,
    /** A thing is whole after it was destroyed. */
    BROKEN_PROP,
    /** Somebody has what they gave away. */
    GIVEN_PROP,
    /** An injury is gone before it can have healed. */
    INJURY_GONE,
    /** An injury is on the other side. */
    INJURY_SIDE,
    /** Somebody knows what they only learn later. */
    KNOWN_TOO_EARLY,
    /** Somebody doesn't know what they have learnt. */
    FORGOTTEN,
    /** The time of day jumps though no time passes. */
    TIME_JUMP,
    /** One scene is at two times of day. */
    TWO_TIMES,
    /** The day of the week changes though no time passes. */
    WEEKDAY;

    /** The name in addresses, in JSON and in documents. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
