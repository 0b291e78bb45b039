package org.draftroom.screenplay.revisions;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds the scenes of two texts that are the same scene: by all that they say, by their headings, by most of their words. */
final class ScenePairs {

    private static final double ALIKE = 0.4;
    private static final int WINDOW = 8;

    private final List<Stretch> before;
    private final List<Stretch> after;
    private final int[] partners;
    private final boolean[] taken;

    private ScenePairs(List<Stretch> before, List<Stretch> after) {
        this.before = before;
        this.after = after;
        this.partners = new int[after.size()];
        Arrays.fill(partners, -1);
        this.taken = new boolean[before.size()];
    }

    /** For each later stretch the place of the earlier one that it was, or -1. What stands before the scenes stays. */
    static int[] of(List<Stretch> before, List<Stretch> after) {
        ScenePairs pairs = new ScenePairs(before, after);
        pairs.pair(0, 0);
        pairs.inOrder(Stretch::text);
        pairs.elsewhere(Stretch::text);
        pairs.inOrder(Stretch::heading);
        pairs.elsewhere(Stretch::heading);
        pairs.byWords();
        return pairs.partners;
    }

    private void pair(int earlier, int now) {
        partners[now] = earlier;
        taken[earlier] = true;
    }

    private void inOrder(Function<Stretch, String> key) {
        int[] old = unpairedBefore();
        int[] now = unpairedAfter();
        Map<String, Integer> codes = new HashMap<>();
        int[] found = Alignment.partners(codes(before, old, key, codes), codes(after, now, key, codes));
        for (int i = 0; i < found.length; i++) {
            if (found[i] >= 0) {
                pair(old[found[i]], now[i]);
            }
        }
    }

    private void elsewhere(Function<Stretch, String> key) {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int i : unpairedBefore()) {
            places.computeIfAbsent(key.apply(before.get(i)), fresh -> new ArrayDeque<>())
                    .add(i);
        }
        for (int i : unpairedAfter()) {
            Deque<Integer> same = places.get(key.apply(after.get(i)));
            if (same != null && !same.isEmpty() && alike(same.peek(), i)) {
                pair(same.poll(), i);
            }
        }
    }

    /** Only a few that follow the scene before are looked at. */
    private void byWords() {
        for (int i : unpairedAfter()) {
            int next = partners[i - 1] + 1;
            for (int j = next; next > 0 && j < Math.min(before.size(), next + WINDOW) && partners[i] < 0; j++) {
                if (!taken[j] && alike(j, i)) {
                    pair(j, i);
                }
            }
        }
    }

    private boolean alike(int earlier, int now) {
        return Piece.likeness(before.get(earlier).text(), after.get(now).text()) >= ALIKE;
    }

    private int[] unpairedBefore() {
        return IntStream.range(0, taken.length).filter(i -> !taken[i]).toArray();
    }

    private int[] unpairedAfter() {
        return IntStream.range(0, partners.length).filter(i -> partners[i] < 0).toArray();
    }

    private static int[] codes(
            List<Stretch> all, int[] places, Function<Stretch, String> key, Map<String, Integer> codes) {
        return Arrays.stream(places)
                .map(i -> codes.computeIfAbsent(key.apply(all.get(i)), fresh -> codes.size()))
                .toArray();
    }
}
