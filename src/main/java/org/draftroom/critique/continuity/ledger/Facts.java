package org.draftroom.critique.continuity.ledger;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts that people of a story know. Two sayings are one fact when they have the same telling words in the same order,
 * or when a person has said that they are.
 */
public final class Facts {

    private final Map<String, String> same;
    private final Map<String, String> names = new LinkedHashMap<>();

    /** @param same by {@link Wording#key}, the key of what it is the same as */
    public Facts(List<SceneLedger> scenes, Map<String, String> same) {
        this.same = new HashMap<>(same);
        for (SceneLedger scene : scenes) {
            scene.of(Field.KNOWLEDGE).forEach(this::name);
        }
    }

    private void name(Entry entry) {
        String key = Wording.key(entry.what());
        boolean itself = key(entry.what()).equals(key);
        if (itself || !names.containsKey(key(entry.what()))) {
            names.merge(
                    key(entry.what()),
                    entry.what(),
                    (first, other) -> itself && !first.equals(other) && !isItself(first) ? other : first);
        }
    }

    private boolean isItself(String name) {
        return key(name).equals(Wording.key(name));
    }

    /** By which a fact is known, however it was said. */
    public String key(String saying) {
        String key = Wording.key(saying);
        for (int i = 0; i < 20 && same.containsKey(key); i++) {
            key = same.get(key);
        }
        return key;
    }

    /** The facts in the order in which the script has them: by key, as they were first said. */
    public Map<String, String> names() {
        return names;
    }
}
