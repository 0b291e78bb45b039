package org.draftroom.screenplay.sides;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.draftroom.screenplay.Scene;

/** Scenes named by numbers and ranges: {@code 3-5, 12A}. */
final class SceneRanges {

    private final Map<String, Integer> places = new HashMap<>();

    private SceneRanges(List<Scene> scenes) {
        for (Scene scene : scenes) {
            if (!scene.number().isEmpty()) {
                places.putIfAbsent(key(scene.number()), scene.index());
            }
        }
        for (Scene scene : scenes) {
            if (scene.number().isEmpty()) {
                places.putIfAbsent(String.valueOf(scene.index() + 1), scene.index());
            }
        }
    }

    static BitSet of(String typed, List<Scene> scenes) throws Sides.Unknown {
        SceneRanges ranges = new SceneRanges(scenes);
        BitSet wanted = new BitSet();
        for (String range : typed.replaceAll("\\s*([-–])\\s*", "$1").split("[,;\\s]+")) {
            if (!range.isEmpty()) {
                ranges.add(range, wanted);
            }
        }
        if (wanted.isEmpty()) {
            throw new Sides.Unknown(SidesWords.CHOSEN.noNumbers());
        }
        return wanted;
    }

    /** A number with a dash in it is looked for before a range is. */
    private void add(String range, BitSet wanted) throws Sides.Unknown {
        Integer one = places.get(key(range));
        if (one != null) {
            wanted.set(one);
            return;
        }
        for (int dash = 1; dash < range.length() - 1; dash++) {
            if (isDash(range.charAt(dash)) && addRange(range.substring(0, dash), range.substring(dash + 1), wanted)) {
                return;
            }
        }
        throw new Sides.Unknown(SidesWords.CHOSEN.noScene(missing(range)));
    }

    private boolean addRange(String first, String last, BitSet wanted) throws Sides.Unknown {
        Integer from = places.get(key(first));
        Integer to = places.get(key(last));
        if (from == null || to == null) {
            return false;
        }
        if (from > to) {
            throw new Sides.Unknown(SidesWords.CHOSEN.backwards(first.strip(), last.strip()));
        }
        wanted.set(from, to + 1);
        return true;
    }

    /** The end of a range that there isn't, or the whole of it. */
    private String missing(String range) {
        int dash = Math.max(range.indexOf('-'), range.indexOf('–'));
        if (dash <= 0 || dash == range.length() - 1) {
            return range;
        }
        String first = range.substring(0, dash).strip();
        return places.containsKey(key(first)) ? range.substring(dash + 1).strip() : first;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–';
    }

    private static String key(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }
}
