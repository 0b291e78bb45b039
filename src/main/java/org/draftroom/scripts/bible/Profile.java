package org.draftroom.scripts.bible;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.draftroom.support.Storable;

/**
 * What people wrote of a character or a place. Fields nobody filled are empty; none is null.
 *
 * @param aliases other names, each once by {@link NameKey}, none the name itself
 * @param wants what a character is after; always empty for a place
 */
public record Profile(String name, List<String> aliases, String age, String description, String wants) {

    /** The longest name or alias, in UTF-16 units. */
    public static final int NAME_LIMIT = 100;

    /** The most aliases. */
    public static final int ALIASES = 20;

    /** The longest age. */
    public static final int AGE_LIMIT = 60;

    /** The longest description, and what is longest that somebody wants. */
    public static final int TEXT_LIMIT = 4000;

    /** What can be wrong with a profile. */
    public enum Fault {
        NO_NAME,
        LONG_NAME,
        LONG_ALIAS,
        MANY_ALIASES,
        LONG_AGE,
        LONG_DESCRIPTION,
        LONG_WANTS
    }

    /** The profile of one that only its name is known of. */
    public static Profile named(String name) {
        return new Profile(name, List.of(), "", "", "");
    }

    /** Texts as they were typed: trimmed, storable, aliases that say nothing new left out. */
    public static Profile typed(String name, List<String> aliases, String age, String description, String wants) {
        String line = line(name);
        Map<String, String> others = new LinkedHashMap<>();
        for (String alias : aliases) {
            if (!line(alias).isEmpty() && !NameKey.of(alias).equals(NameKey.of(line))) {
                others.putIfAbsent(NameKey.of(alias), line(alias));
            }
        }
        return new Profile(line, List.copyOf(others.values()), line(age), text(description), text(wants));
    }

    /** The first thing that is wrong with it. */
    public Optional<Fault> fault() {
        if (name.isEmpty()) {
            return Optional.of(Fault.NO_NAME);
        }
        if (name.length() > NAME_LIMIT) {
            return Optional.of(Fault.LONG_NAME);
        }
        if (aliases.stream().anyMatch(alias -> alias.length() > NAME_LIMIT)) {
            return Optional.of(Fault.LONG_ALIAS);
        }
        if (aliases.size() > ALIASES) {
            return Optional.of(Fault.MANY_ALIASES);
        }
        if (age.length() > AGE_LIMIT) {
            return Optional.of(Fault.LONG_AGE);
        }
        if (description.length() > TEXT_LIMIT) {
            return Optional.of(Fault.LONG_DESCRIPTION);
        }
        return wants.length() > TEXT_LIMIT ? Optional.of(Fault.LONG_WANTS) : Optional.empty();
    }

    /** The keys of the name and the aliases, the name's first. */
    public List<String> keys() {
        return names().stream().map(NameKey::of).distinct().toList();
    }

    /** The name, then the aliases. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    /** This one with what the other has and this lacks: its names as aliases, its texts behind these. */
    public Profile joined(Profile other) {
        List<String> all = new ArrayList<>(aliases);
        all.addAll(other.names());
        boolean secondAge = !age.isEmpty() && !other.age.isEmpty() && !age.equals(other.age);
        String told = secondAge ? together(other.name + ": " + other.age, other.description) : other.description;
        return typed(
                name, all, age.isEmpty() ? other.age : age, together(description, told), together(wants, other.wants));
    }

    private static String together(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other)
                ? (one.isEmpty() ? other : one)
                : one + "\n\n" + other;
    }

    private static String line(String typed) {
        return typed == null
                ? ""
                : Storable.text(typed)
                        .replaceAll("[\\s\\p{Cntrl}\\u00a0]+", " ")
                        .strip();
    }

    private static String text(String typed) {
        return typed == null
                ? ""
                : Storable.text(typed).replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
