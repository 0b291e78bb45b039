package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of a script, found by name and by the words that name them in action. */
final class Cast {

    private final Map<String, Part> parts = new LinkedHashMap<>();
    /** Parts by a word of their own; null where several share it. */
    private final Map<String, Part> byWord = new HashMap<>();
    /** Numbered parts by the plural of what they are: GUARD #1 and GUARD #2 by GUARDS. */
    private final Map<String, List<Part>> groups = new HashMap<>();
    /** Words of names that have several. */
    private final Set<String> longer = new HashSet<>();
    /** Parts of a title, or a word for another self, and a name, by both. */
    private final Map<String, Part> byTitle = new HashMap<>();

    Cast(List<Speech> speeches) {
        for (Speech speech : speeches) {
            for (String name : speech.names()) {
                Part part = parts.computeIfAbsent(name, key -> new Part(PartName.of(key)));
                if (!speech.isTogether() && !speech.voice()) {
                    part.speeches().add(speech);
                }
            }
        }
        parts.values().forEach(this::addWords);
        parts.values().forEach(this::addTitle);
        parts.values().forEach(this::addLonger);
        for (Part part : parts.values()) {
            if (part.name().isNumbered() && !part.name().core().isEmpty()) {
                groups.computeIfAbsent(part.name().core().get(0) + "S", any -> new ArrayList<>())
                        .add(part);
            }
        }
    }

    private void addWords(Part part) {
        List<String> core = part.name().core();
        if (core.isEmpty() || part.name().isPossessive()) {
            return;
        }
        if (part.name().isOtherSelf() || part.name().has(NameWords.SEVERAL)) {
            return;
        }
        addWord(core.get(0), part);
        if (core.size() > 1) {
            addWord(core.get(core.size() - 1), part);
        }
    }

    private void addLonger(Part part) {
        if (part.name().core().size() > 1
                && !part.name().isOtherSelf()
                && !part.name().isPossessive()) {
            longer.addAll(part.name().core());
        }
    }

    private void addTitle(Part part) {
        List<String> words = part.name().words();
        if (words.size() == 2 && (NameWords.isTitle(words.get(0)) || part.name().isOtherSelf())) {
            byTitle.put(words.get(0) + " " + words.get(1), part);
        }
    }

    private void addWord(String word, Part part) {
        Part other = byWord.get(word);
        if (other == null && !byWord.containsKey(word) || other != null && isWhole(word, part)) {
            byWord.put(word, part);
        } else if (other != part && !(other != null && isWhole(word, other))) {
            byWord.put(word, null);
        }
    }

    private static boolean isWhole(String word, Part part) {
        return part.name().core().size() == 1 && part.key().equals(word);
    }

    /** Whether another part has one of a part's own words too, as two names for one person have. */
    boolean isShared(Part part) {
        for (String word : part.name().core()) {
            if (byWord.get(word) != part) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part's only word is a word of another part's longer name, as two names for one person have it. */
    boolean isPartOfAnother(Part part) {
        return part.name().core().size() == 1
                && longer.contains(part.name().core().get(0));
    }

    /** The numbered parts that a plural means, or none. */
    List<Part> group(String plural) {
        return groups.getOrDefault(plural, List.of());
    }

    /** All parts by first appearance; those who only speak together with others too. */
    List<Part> parts() {
        return new ArrayList<>(parts.values());
    }

    /** The part of a name in upper case, or null. */
    Part part(String name) {
        return parts.get(name);
    }

    /** The part that a word such as YOUNG, or a title that tells two of one name apart, names with the word behind. */
    Part titled(String title, String word) {
        Part part = byTitle.get(NameWords.writtenOut(title) + " " + word);
        return part != null && (part.name().isOtherSelf() || byWord.get(word) == null) ? part : null;
    }

    /** The part that a word in upper case names, or null where it names none or several. */
    Part named(String word) {
        return byWord.get(word);
    }
}
