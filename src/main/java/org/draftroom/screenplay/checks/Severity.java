package org.draftroom.screenplay.checks;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
    /** Certainly not meant. */
    ERROR,
    /** Contradicts another place, or what readers expect. */
    WARNING,
    /** Worth a look. */
    HINT;

    /** The name in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
