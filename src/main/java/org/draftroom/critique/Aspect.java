package org.draftroom.critique;

import java.util.Locale;

/** What a scene is rated by, in the order it is shown. */
public enum Aspect {
    CONFLICT,
    SUBTEXT,
    DIALOGUE,
    CLARITY,
    PACE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
