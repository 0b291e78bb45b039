package org.draftroom.critique.digest;

import java.util.Locale;

/** What a digest says of its scene in figures. */
public enum Measure {
    TENSION,
    PACE,
    CONFLICT,
    /** How much the scene spends on telling things. */
    INFORMATION;

    /** As prompts and replies have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
