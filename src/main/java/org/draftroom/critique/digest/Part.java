package org.draftroom.critique.digest;

import java.util.Locale;

/** What a digest says of its scene in words. */
public enum Part {
    HAPPENS,
    WANT,
    OBSTACLE,
    TURN;

    /** As prompts and replies have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the model may say that the scene has none. */
    boolean mayBeMissing() {
        return this != HAPPENS;
    }
}
