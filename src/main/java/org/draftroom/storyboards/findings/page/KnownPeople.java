package org.draftroom.storyboards.findings.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Those whom a script knows, by how it may name them in a sentence: the whole name, its parts that are nobody else's,
 * and the bible's other names.
 */
public final class KnownPeople {

    /** Parts of cues that name nobody by themselves. */
    private static final Set<String> COMMON =
            Set.of("THE", "OLD", "YOUNG", "MR", "MRS", "MS", "MISS", "DR", "SIR", "LADY", "LITTLE", "BIG", "OF", "AND");

    private final Map<String, Pattern> patterns = new LinkedHashMap<>();

    /** @param names upper case, each with its other names */
    public KnownPeople(Map<String, List<String>> names) {
        names.forEach((name, others) -> patterns.put(name, pattern(name, others, names.keySet())));
    }

    private static Pattern pattern(String name, List<String> others, Set<String> everybody) {
        List<String> ways = new ArrayList<>(others);
        ways.add(name);
        ways.addAll(ownParts(name, everybody));
        List<String> quoted = ways.stream()
                .filter(way -> !way.isBlank())
                .map(way -> Pattern.quote(way.strip()))
                .toList();
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + String.join("|", quoted) + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Set<String> ownParts(String name, Set<String> everybody) {
        Set<String> parts = new TreeSet<>();
        for (String part : words(name)) {
            boolean shared = everybody.stream()
                    .filter(other -> !other.equals(name))
                    .anyMatch(other -> words(other).contains(part));
            if (part.length() > 2 && !COMMON.contains(part) && !shared) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static List<String> words(String name) {
        return List.of(name.toUpperCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+"));
    }

    /** Their names, in upper case. */
    public Set<String> names() {
        return patterns.keySet();
    }

    /** Whether the text names them with a capital letter: {@code Rose} isn't what somebody rose from. */
    public boolean isNamed(String person, String text) {
        Pattern pattern = patterns.get(person);
        return pattern != null
                && pattern.matcher(text)
                        .results()
                        .anyMatch(found -> Character.isUpperCase(text.codePointAt(found.start())));
    }

    /** Those whom the text names. */
    public Set<String> namedIn(String text) {
        Set<String> named = new TreeSet<>();
        names().stream().filter(person -> isNamed(person, text)).forEach(named::add);
        return named;
    }
}
