package org.draftroom.screenplay.fdx;

import java.util.Map;

/** Final Draft's colours have 16 bits a channel: {@code #RRRRGGGGBBBB}. */
final class Colors {

    private static final Map<String, String> NAMES = Map.of(
            "red", "#c0392b", "orange", "#d98324", "yellow", "#e2c044", "green", "#4f8a5b", "blue", "#3f6fb5", "purple",
            "#7d5ba6", "pink", "#d67ba8", "gray", "#8a8a8a", "grey", "#8a8a8a", "brown", "#8a6244");

    private Colors() {}

    /** The colour as a note has it: {@code #rrggbb}; empty for white, which means none. */
    static String toNote(String color) {
        if (!color.matches("#[0-9A-Fa-f]{12}")) {
            return color.matches("#[0-9A-Fa-f]{6}") ? color.toLowerCase(java.util.Locale.ROOT) : "";
        }
        String short6 = "#" + color.substring(1, 3) + color.substring(5, 7) + color.substring(9, 11);
        return short6.equalsIgnoreCase("#ffffff") ? "" : short6.toLowerCase(java.util.Locale.ROOT);
    }

    /** The colour as Final Draft writes it, or empty where it isn't one. */
    static String toFinalDraft(String color) {
        String hex = NAMES.getOrDefault(color, color);
        if (!hex.matches("#[0-9A-Fa-f]{6}")) {
            return "";
        }
        StringBuilder wide = new StringBuilder("#");
        for (int i = 1; i < 7; i += 2) {
            wide.append(hex, i, i + 2).append(hex, i, i + 2);
        }
        return wide.toString().toUpperCase(java.util.Locale.ROOT);
    }
}
