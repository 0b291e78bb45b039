package org.draftroom.screenplay.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that a part has. Its richness is the moving-average type-token ratio (Covington and McFall, "Cutting the
 * Gordian Knot", Journal of Quantitative Linguistics 17, 2010): the share of different words among {@value #WINDOW}
 * in a row, averaged over all such rows. So, unlike the share of different words in all, it doesn't fall with
 * length, and long and short parts compare.
 *
 * @param part its name
 * @param words how many words it says
 * @param different how many different ones, capitals and the kind of apostrophe aside
 * @param richness 0 to 1; not a number where there are fewer words than {@value #WINDOW}
 */
public record Vocabulary(String part, int words, int different, double richness) {

    /** Words in a row. */
    public static final int WINDOW = 100;

    static Vocabulary of(Role role) {
        List<String> words = new ArrayList<>();
        role.texts().forEach(text -> words.addAll(Words.of(text)));
        Map<String, Integer> inWindow = new HashMap<>();
        Map<String, Integer> inAll = new HashMap<>();
        long sum = 0;
        for (int i = 0; i < words.size(); i++) {
            inAll.merge(words.get(i), 1, Integer::sum);
            inWindow.merge(words.get(i), 1, Integer::sum);
            if (i >= WINDOW) {
                inWindow.computeIfPresent(words.get(i - WINDOW), (word, count) -> count == 1 ? null : count - 1);
            }
            sum += i >= WINDOW - 1 ? inWindow.size() : 0;
        }
        int windows = words.size() - WINDOW + 1;
        double richness = windows < 1 ? Double.NaN : (double) sum / windows / WINDOW;
        return new Vocabulary(role.name(), words.size(), inAll.size(), richness);
    }
}
