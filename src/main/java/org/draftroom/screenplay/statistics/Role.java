package org.draftroom.screenplay.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A speaking part's speeches.
 *
 * @param name as {@link Part#name()}
 * @param speeches in order, at least one
 */
record Role(String name, List<Speech> speeches) {

    /** The roles, the one with most words first, then by name. */
    static List<Role> of(List<Speech> speeches) {
        Map<String, Role> byName = new LinkedHashMap<>();
        for (Speech speech : speeches) {
            for (String name : speech.speakers()) {
                byName.computeIfAbsent(name, key -> new Role(key, new ArrayList<>()))
                        .speeches
                        .add(speech);
            }
        }
        Map<Role, Integer> words = new java.util.IdentityHashMap<>();
        byName.values().forEach(role -> words.put(role, role.words()));
        List<Role> roles = new ArrayList<>(byName.values());
        roles.sort(
                (a, b) -> words.get(a).equals(words.get(b)) ? a.name.compareTo(b.name) : words.get(b) - words.get(a));
        return roles;
    }

    int words() {
        int words = 0;
        for (Speech speech : speeches) {
            words += speech.words();
        }
        return words;
    }

    /** All it says, a text an element. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        speeches.forEach(speech -> texts.addAll(speech.texts()));
        return texts;
    }

    /** The scenes it speaks in, ascending, each once. */
    int[] scenes() {
        int[] scenes = new int[speeches.size()];
        int count = 0;
        for (Speech speech : speeches) {
            boolean isNew = count == 0 || scenes[count - 1] != speech.scene();
            if (isNew && speech.scene() >= 0) {
                scenes[count++] = speech.scene();
            }
        }
        return Arrays.copyOf(scenes, count);
    }

    Part part() {
        int lines = 0;
        int longest = 0;
        int voiceOver = 0;
        int offScreen = 0;
        int lastPage = 0;
        for (Speech speech : speeches) {
            lines += speech.lines();
            longest = Math.max(longest, speech.words());
            voiceOver += speech.cue().isVoiceOver() ? 1 : 0;
            offScreen += speech.cue().isOffScreen() ? 1 : 0;
            lastPage = Math.max(lastPage, speech.lastPage());
        }
        int first = speeches.get(0).firstPage();
        int scenes = scenes().length;
        return new Part(name, speeches.size(), lines, words(), longest, scenes, first, lastPage, voiceOver, offScreen);
    }
}
