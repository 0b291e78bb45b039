package org.draftroom.storyboards.reading.web;

import java.util.List;
import java.util.Map;
import org.draftroom.support.Storable;

/** What stands in the fields of a form, by name; a name may come several times, in order. Never null. */
record Typed(Map<String, List<String>> values) {

    /** The first value on one line; empty where there is none. */
    String one(String name) {
        return at(name, 0);
    }

    String at(String name, int index) {
        List<String> all = values.getOrDefault(name, List.of());
        return index < all.size() ? line(all.get(index)) : "";
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    int count(String name) {
        return values.getOrDefault(name, List.of()).size();
    }

    boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    private static String line(String typed) {
        return Storable.text(typed).replaceAll("[\\s\\p{Cc}\\u00a0]+", " ").strip();
    }
}
