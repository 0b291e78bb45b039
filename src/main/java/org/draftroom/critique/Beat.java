package org.draftroom.critique;

import java.util.Locale;

/** What makes a scene a scene. */
public enum Beat {
    GOAL,
    OBSTACLE,
    TURN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
