package org.draftroom.screenplay.checks;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Names that are settled outside the script, in a bible: a name that is known is no slip of another, and two that are known
 * are meant to be two names.
 *
 * @param characters names and aliases, as {@link #of} has them
 * @param places the same of places
 */
public record KnownNames(Set<String> characters, Set<String> places) {

    /** Where nothing is settled. */
    public static final KnownNames NONE = new KnownNames(Set.of(), Set.of());

    /** Names in any case and with any apostrophes. */
    public static KnownNames of(Collection<String> characters, Collection<String> places) {
        return new KnownNames(keys(characters), keys(places));
    }

    /** Names one a line. */
    public static KnownNames ofLines(String characters, String places) {
        return of(lines(characters), lines(places));
    }

    boolean hasCharacter(String name) {
        return !characters.isEmpty() && characters.contains(key(name));
    }

    boolean hasPlace(String name) {
        return !places.isEmpty() && places.contains(key(name));
    }

    private static Set<String> lines(String names) {
        Set<String> lines = new HashSet<>();
        StringTokenizer each = new StringTokenizer(names, "\n");
        while (each.hasMoreTokens()) {
            lines.add(each.nextToken());
        }
        return lines;
    }

    private static Set<String> keys(Collection<String> names) {
        Set<String> keys = new HashSet<>();
        for (String name : names) {
            keys.add(key(name));
        }
        return keys;
    }

    private static String key(String name) {
        return Letters.upper(name).replace('’', '\'').trim();
    }
}
