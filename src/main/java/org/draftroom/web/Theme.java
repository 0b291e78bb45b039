package org.draftroom.web;

import java.util.Arrays;
import java.util.Locale;

/** How the desk is lit. */
public enum Theme {
    SYSTEM(""),
    LIGHT("#eaecee"),
    DARK("#0d0f13"),
    SEPIA("#e9e1d2");

    /** Kept by this browser alone. */
    public static final String COOKIE = "draftroom-theme";

    private final String colour;

    Theme(String colour) {
        this.colour = colour;
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

    /** The desk's colour, for what a browser draws around the page; empty for the system's theme, which has two. */
    public String colour() {
        return colour;
    }
}
