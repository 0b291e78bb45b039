package org.draftroom.scripts.bible.web;

import java.util.Locale;
import java.util.UUID;
import org.draftroom.scripts.bible.BibleEntry;
import org.draftroom.scripts.bible.Entry;
import org.draftroom.scripts.bible.Profile;

/**
 * An entry in the list.
 *
 * @param figures what is counted, in words
 */
public record EntryRow(Entry entry, String figures) {

    static EntryRow of(BibleEntry one, Figures figures) {
        return new EntryRow(one.entry(), figures.line(one.entry().kind(), one.facts()));
    }

    public UUID id() {
        return entry.id();
    }

    public String name() {
        return entry.name();
    }

    public String aliases() {
        return String.join(", ", profile().aliases());
    }

    /** The first letter, for those without a picture. */
    public String initial() {
        return name().substring(0, name().offsetByCodePoints(0, 1));
    }

    public Profile profile() {
        return entry.profile();
    }

    boolean has(String typed) {
        String all = String.join(
                "\n",
                name(),
                aliases(),
                profile().age(),
                profile().description(),
                profile().wants());
        return all.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }
}
