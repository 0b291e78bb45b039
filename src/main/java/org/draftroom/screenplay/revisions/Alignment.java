package org.draftroom.screenplay.revisions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs what two sequences have in common, in order: first what is at both ends, then what each has exactly once
 * (patience), then the shortest edit between those. Where that is too long to be worth finding, everything between
 * counts as changed, so that the time stays close to linear.
 */
public final class Alignment {

    private static final int DEEPEST = 24;

    private final int[] before;
    private final int[] after;
    private final int[] partners;

    private Alignment(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        this.partners = new int[after.length];
        Arrays.fill(partners, -1);
    }

    /** For each place of the later sequence its place in the earlier one, ascending, or -1. */
    public static int[] partners(int[] before, int[] after) {
        Alignment alignment = new Alignment(before, after);
        alignment.align(new Hunk(0, before.length, 0, after.length), 0);
        return alignment.partners;
    }

    private void align(Hunk whole, int depth) {
        Hunk hunk = trimmed(whole);
        if (hunk.beforeFrom() == hunk.beforeTo() || hunk.afterFrom() == hunk.afterTo()) {
            return;
        }
        List<int[]> anchors = depth < DEEPEST ? Ascending.longest(uniquePairs(hunk)) : List.of();
        if (anchors.isEmpty()) {
            ShortestEdit.pair(before, after, hunk, partners);
            return;
        }
        int a = hunk.beforeFrom();
        int b = hunk.afterFrom();
        for (int[] anchor : anchors) {
            align(new Hunk(a, anchor[0], b, anchor[1]), depth + 1);
            partners[anchor[1]] = anchor[0];
            a = anchor[0] + 1;
            b = anchor[1] + 1;
        }
        align(new Hunk(a, hunk.beforeTo(), b, hunk.afterTo()), depth + 1);
    }

    private Hunk trimmed(Hunk hunk) {
        int a = hunk.beforeFrom();
        int b = hunk.afterFrom();
        while (a < hunk.beforeTo() && b < hunk.afterTo() && before[a] == after[b]) {
            partners[b++] = a++;
        }
        int aEnd = hunk.beforeTo();
        int bEnd = hunk.afterTo();
        while (aEnd > a && bEnd > b && before[aEnd - 1] == after[bEnd - 1]) {
            partners[--bEnd] = --aEnd;
        }
        return new Hunk(a, aEnd, b, bEnd);
    }

    /** For each place of the later stretch in order: its only partner in the earlier one, where both are unique. */
    private int[][] uniquePairs(Hunk hunk) {
        Map<Integer, Integer> places = onlyPlaces(before, hunk.beforeFrom(), hunk.beforeTo());
        Map<Integer, Integer> later = onlyPlaces(after, hunk.afterFrom(), hunk.afterTo());
        int[][] pairs = new int[later.size()][];
        int count = 0;
        for (int b = hunk.afterFrom(); b < hunk.afterTo(); b++) {
            int a = places.getOrDefault(after[b], -1);
            if (a >= 0 && later.get(after[b]) == b) {
                pairs[count++] = new int[] {a, b};
            }
        }
        return Arrays.copyOf(pairs, count);
    }

    private static Map<Integer, Integer> onlyPlaces(int[] values, int from, int to) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            places.merge(values[i], i, (one, two) -> -1);
        }
        return places;
    }
}
