package org.draftroom.critique.continuity.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.draftroom.critique.continuity.ledger.Field;
import org.draftroom.critique.continuity.ledger.Story;
import org.draftroom.critique.continuity.ledger.Wording;

/**
 * Which words mean one thing. The same telling words do; a bare noun means the one longer name that ends in it. Of what
 * there are many of, such as glasses, each is another.
 */
final class Things {

    private static final Set<String> MANY = Set.of(
            "glas",
            "glass",
            "cup",
            "mug",
            "plate",
            "bottle",
            "cigarette",
            "match",
            "bullet",
            "drink",
            "coffee",
            "tea",
            "beer",
            "wine",
            "whisky",
            "whiskey",
            "water",
            "money",
            "coin",
            "paper",
            "food",
            "phone",
            "chair",
            "stone");

    private final Map<String, Set<String>> longer = new HashMap<>();

    Things(Story story) {
        story.scenes().stream()
                .flatMap(scene -> scene.ledger().of(Field.PROP).stream())
                .map(entry -> Wording.of(entry.what()))
                .filter(words -> words.size() > 1)
                .forEach(words -> longer.computeIfAbsent(words.get(words.size() - 1), last -> new HashSet<>())
                        .add(String.join(" ", words)));
    }

    /** By which the thing is known; empty for one of many. */
    String key(String what) {
        List<String> words = Wording.of(what);
        if (words.isEmpty() || words.size() == 1 && MANY.contains(words.get(0))) {
            return "";
        }
        Set<String> names = words.size() == 1 ? longer.getOrDefault(words.get(0), Set.of()) : Set.of();
        return names.size() == 1 ? names.iterator().next() : String.join(" ", words);
    }
}
