package org.draftroom.scripts.web;

/**
 * What a version is called.
 *
 * @param version its number
 * @param draft the name that it was given, or empty
 * @param when the time at which it was reached: "24 November 2026, 14:02"
 * @param who whose edit made it; empty at the beginning
 * @param present whether the script is at this version now
 */
public record VersionLabel(int version, String draft, String when, String who, boolean present) {

    /** The name that it was given, or "version 42". */
    public String name() {
        return draft.isEmpty() ? "version " + version : draft;
    }

    /** The same, to begin a line with. */
    public String title() {
        return draft.isEmpty() ? "Version " + version : draft;
    }
}
