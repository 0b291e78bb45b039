package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a script, found by name and by the words that name them in action. */
final class Cast {

    private final Map<String, Part> parts = new LinkedHashMap<>();
    /** Parts by a word of their own; null where several share it. */
    private final Map<String, Part> byWord = new HashMap<>();

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

    /** All parts by first appearance; those who only speak together with others too. */
    List<Part> parts() {
        return new ArrayList<>(parts.values());
    }

    /** The part of a name in upper case, or null. */
    Part part(String name) {
        return parts.get(name);
    }

    /** The part that a word in upper case names, or null where it names none or several. */
    Part named(String word) {
        return byWord.get(word);
    }
}
