package org.draftroom.web;

import java.util.Arrays;
import java.util.Locale;

/** How the desk is lit. */
public enum Theme {
    SYSTEM("As the system has it"),
    LIGHT("Light"),
    DARK("Dark");

    /** Kept by this browser alone. */
    public static final String COOKIE = "draftroom-theme";

    private final String label;

    Theme(String label) {
        this.label = label;
    }

    /** The theme of that word; the system's for any other. */
    public static Theme named(String word) {
        return Arrays.stream(values())
                .filter(theme -> theme.word().equals(word))
                .findFirst()
                .orElse(SYSTEM);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }
}
