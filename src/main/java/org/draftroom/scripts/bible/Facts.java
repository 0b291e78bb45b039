package org.draftroom.scripts.bible;

import java.util.Optional;
import java.util.UUID;
import org.draftroom.scripts.ScriptCast.Sight;

/**
 * What the scripts of a project say of a name; computed, never written by people.
 *
 * @param scenes it speaks in, or that are set there
 * @param speeches of a character
 * @param words of these speeches
 * @param eighths of a page that are set in a place
 * @param first where it first speaks, or is first seen; empty for a name that no script has
 * @param introduced how action introduces a character, where it does
 */
public record Facts(
        int scenes, int speeches, int words, int eighths, Optional<First> first, Optional<Introduced> introduced) {

    /** What is known of a name that no script has. */
    public static final Facts NONE = new Facts(0, 0, 0, 0, Optional.empty(), Optional.empty());

    /** The first place of a name: in which script, and where in it. */
    public record First(UUID script, String title, Sight sight) {}

    /**
     * The line of action that introduces somebody.
     *
     * @param at offset of the name in the script's text
     * @param age as written there; empty where none is
     */
    public record Introduced(UUID script, int at, String line, String age) {}

    /** Whether any script has the name. */
    public boolean isFound() {
        return first.isPresent();
    }

    /** The line that introduces it, or empty. */
    public String line() {
        return introduced.map(Introduced::line).orElse("");
    }
}
