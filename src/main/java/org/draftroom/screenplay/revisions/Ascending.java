package org.draftroom.screenplay.revisions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The longest choice of pairs that ascend on both sides, by patience sorting. */
final class Ascending {

    private Ascending() {}

    /** Of pairs that ascend by their second number, the most that ascend by their first too. */
    static List<int[]> longest(int[][] pairs) {
        int[] tops = new int[pairs.length];
        int[] previous = new int[pairs.length];
        int piles = 0;
        for (int i = 0; i < pairs.length; i++) {
            int pile = pile(pairs, tops, piles, pairs[i][0]);
            previous[i] = pile == 0 ? -1 : tops[pile - 1];
            tops[pile] = i;
            piles = Math.max(piles, pile + 1);
        }
        List<int[]> chosen = new ArrayList<>();
        for (int i = piles == 0 ? -1 : tops[piles - 1]; i >= 0; i = previous[i]) {
            chosen.add(pairs[i]);
        }
        Collections.reverse(chosen);
        return chosen;
    }

    /** The first pile whose top isn't smaller. */
    private static int pile(int[][] pairs, int[] tops, int piles, int value) {
        int low = 0;
        int high = piles;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[tops[middle]][0] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
