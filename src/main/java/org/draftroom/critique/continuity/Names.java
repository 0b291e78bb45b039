package org.draftroom.critique.continuity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.draftroom.screenplay.Cue;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.scripts.bible.Entry;
import org.draftroom.scripts.bible.EntryKind;

/** The one name of each person: the bible's for its aliases, else the cue's; a single word means the only cue that has it. */
final class Names {

    private final Map<String, String> byAlias = new HashMap<>();
    private final Map<String, String> byWord = new HashMap<>();

    Names(Screenplay screenplay, List<Entry> bible) {
        for (Entry entry : bible) {
            if (entry.kind() == EntryKind.CHARACTER) {
                String name = key(entry.profile().name());
                entry.profile().aliases().forEach(alias -> byAlias.put(key(alias), name));
                byAlias.put(name, name);
            }
        }
        screenplay.elements().stream()
                .filter(element -> element.is(ElementType.CHARACTER))
                .map(element -> Cue.of(element.text()).key())
                .distinct()
                .forEach(this::words);
    }

    private void words(String cue) {
        byWord.put(cue, cue);
        for (String word : cue.split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 2 && !word.equals(cue)) {
                byWord.merge(word, cue, (one, other) -> one.equals(other) || one.equals(word) ? one : "");
            }
        }
    }

    /** In capitals; the name itself where nothing better is known. */
    String of(String name) {
        String key = key(name);
        if (key.isEmpty() || byAlias.containsKey(key)) {
            return byAlias.getOrDefault(key, key);
        }
        String cue = byWord.getOrDefault(key, "");
        String known = cue.isEmpty() ? key : cue;
        return byAlias.getOrDefault(known, known);
    }

    private static String key(String name) {
        return name.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
