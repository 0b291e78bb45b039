package org.draftroom.critique.continuity.ledger;

import java.util.Locale;

/** How something stands in a scene. Which of them a field can have, {@link Field#states} says. */
public enum State {
    /** So it is: of a place, a time, a story day. */
    IS,
    /** Alive and there, to be seen. */
    PRESENT,
    /** Heard, or on a screen, a picture, a telephone: not there. */
    VOICE,
    /** There, and dead. */
    BODY,
    DIES,
    WEARS,
    /** Puts on or takes off; what was worn before says nothing any more. */
    CHANGES,
    HAS,
    /** Passes it on to somebody. */
    GIVES,
    LOSES,
    /** Gets it, or gets it back, or has it mended. */
    FINDS,
    BREAKS,
    /** It happens here. */
    HURT,
    /** It can be seen here. */
    SHOWS,
    HEALS,
    /** The text says that there is nothing. */
    UNHURT,
    KNOWS,
    LEARNS,
    UNAWARE;

    /** As prompts, replies, forms and the database have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
