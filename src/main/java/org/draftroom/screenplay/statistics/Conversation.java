package org.draftroom.screenplay.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two parts that talk with each other.
 *
 * @param one the part with more words of the two
 * @param other the other
 * @param exchanges how often a speech of one stands next to a speech of the other in the same scene, either first;
 *     both sides of a dual dialogue do
 * @param scenes in how many scenes both speak
 */
public record Conversation(String one, String other, int exchanges, int scenes) {

    /** All pairs with an exchange, those with most exchanges first. */
    static List<Conversation> of(List<Role> roles, List<Speech> speeches) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < roles.size(); i++) {
            places.put(roles.get(i).name(), i);
        }
        int[][] scenes = new int[roles.size()][];
        Arrays.setAll(scenes, i -> roles.get(i).scenes());
        List<Conversation> all = new ArrayList<>();
        exchanges(speeches, places).forEach((pair, count) -> {
            int one = (int) (pair >> 32);
            int other = pair.intValue();
            int shared = shared(scenes[one], scenes[other]);
            all.add(new Conversation(roles.get(one).name(), roles.get(other).name(), count, shared));
        });
        all.sort(Conversation::order);
        return all;
    }

    private static Map<Long, Integer> exchanges(List<Speech> speeches, Map<String, Integer> places) {
        Map<Long, Integer> counts = new HashMap<>();
        for (int i = 1; i < speeches.size(); i++) {
            Speech before = speeches.get(i - 1);
            Speech speech = speeches.get(i);
            if (before.scene() == speech.scene()) {
                for (String one : before.speakers()) {
                    for (String other : speech.speakers()) {
                        count(counts, places.get(one), places.get(other));
                    }
                }
            }
        }
        return counts;
    }

    private static void count(Map<Long, Integer> counts, int one, int other) {
        if (one != other) {
            counts.merge((long) Math.min(one, other) << 32 | Math.max(one, other), 1, Integer::sum);
        }
    }

    /** How many numbers both have; looks the fewer up among the more, so that many pairs stay cheap. */
    private static int shared(int[] one, int[] other) {
        int[] few = one.length < other.length ? one : other;
        int[] many = few == one ? other : one;
        int count = 0;
        for (int scene : few) {
            count += Arrays.binarySearch(many, scene) >= 0 ? 1 : 0;
        }
        return count;
    }

    private static int order(Conversation a, Conversation b) {
        if (a.exchanges != b.exchanges) {
            return b.exchanges - a.exchanges;
        }
        int byScenes = b.scenes - a.scenes;
        int byName = a.one.compareTo(b.one);
        return byScenes != 0 ? byScenes : byName != 0 ? byName : a.other.compareTo(b.other);
    }
}
