package org.draftroom.screenplay.revisions;

import java.util.Locale;

/** What became of something between two texts. */
public enum Fate {
    KEPT,
    CAME,
    WENT;

    /** The name in style sheets, lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
