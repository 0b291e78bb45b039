package org.draftroom.scripts.bible;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.draftroom.scripts.ScriptCast.Place;
import org.draftroom.scripts.ScriptCast.Speaker;
import org.draftroom.scripts.bible.Facts.First;
import org.draftroom.scripts.bible.Facts.Introduced;

/** What all scripts of a project say of names. Scripts come in the order they were made in. */
final class ProjectFacts {

    private final List<NamedScript> scripts;

    ProjectFacts(List<NamedScript> scripts) {
        this.scripts = scripts;
    }

    /** The names of a kind that the scripts have, each once by its key: most words, or most pages, of a script first. */
    Set<String> names(EntryKind kind) {
        Set<String> keys = new LinkedHashSet<>();
        for (NamedScript script : scripts) {
            keys.addAll(
                    kind.isCharacter()
                            ? script.parts().keySet()
                            : script.places().keySet());
        }
        return keys;
    }

    /** The facts of somebody or something that has these keys. */
    Facts of(EntryKind kind, Collection<String> keys) {
        return kind.isCharacter() ? character(keys) : place(keys);
    }

    private Facts character(Collection<String> keys) {
        int scenes = 0;
        int speeches = 0;
        int words = 0;
        Optional<First> first = Optional.empty();
        Optional<Introduced> introduced = Optional.empty();
        for (NamedScript script : scripts) {
            List<Speaker> parts = script.parts(keys);
            Set<Integer> spoken = new LinkedHashSet<>();
            for (Speaker part : parts) {
                spoken.addAll(part.scenes());
                speeches += part.speeches();
                words += part.words();
            }
            scenes += spoken.size();
            first = first.or(() -> script.firstOf(parts));
            introduced = introduced.or(() -> script.introduction(parts));
        }
        return new Facts(scenes, speeches, words, 0, first, introduced);
    }

    private Facts place(Collection<String> keys) {
        int scenes = 0;
        int eighths = 0;
        Optional<First> first = Optional.empty();
        for (NamedScript script : scripts) {
            List<Place> places = script.places(keys);
            for (Place place : places) {
                scenes += place.scenes();
                eighths += place.eighths();
            }
            first = first.or(() -> script.firstAmong(places));
        }
        return new Facts(scenes, 0, 0, eighths, first, Optional.empty());
    }
}
