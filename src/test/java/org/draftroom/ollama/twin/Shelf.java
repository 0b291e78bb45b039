package org.draftroom.ollama.twin;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The models the double has. */
public final class Shelf {

    private final Map<String, TwinModel> models = new ConcurrentSkipListMap<>();

    public void put(TwinModel model) {
        models.put(key(model.name()), model);
    }

    public void remove(String name) {
        models.remove(key(name));
    }

    public boolean has(String name) {
        return models.containsKey(key(name));
    }

    Optional<TwinModel> find(String name) {
        return Optional.ofNullable(models.get(key(name)));
    }

    Collection<TwinModel> all() {
        return models.values();
    }

    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains(":") ? lower : lower + ":latest";
    }
}
