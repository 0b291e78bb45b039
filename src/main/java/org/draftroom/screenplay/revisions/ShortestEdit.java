package org.draftroom.screenplay.revisions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Myers' greedy search for the shortest edit between two short stretches (An O(ND) difference algorithm and its
 * variations, 1986). It gives up after so many edits.
 */
final class ShortestEdit {

    private static final int MOST = 200;

    private final int[] before;
    private final int[] after;
    private final Hunk hunk;
    private final int height;
    private final int width;
    private final int[] furthest = new int[2 * MOST + 3];
    private final List<int[]> rounds = new ArrayList<>();

    private ShortestEdit(int[] before, int[] after, Hunk hunk) {
        this.before = before;
        this.after = after;
        this.hunk = hunk;
        this.height = hunk.beforeTo() - hunk.beforeFrom();
        this.width = hunk.afterTo() - hunk.afterFrom();
    }

    /** Notes the partners of what stays; leaves the stretch without any where the edit is too long. */
    static void pair(int[] before, int[] after, Hunk hunk, int[] partners) {
        ShortestEdit edit = new ShortestEdit(before, after, hunk);
        if (edit.search()) {
            edit.trace(partners);
        }
    }

    private boolean search() {
        int most = Math.min(MOST, height + width);
        for (int round = 0; round <= most; round++) {
            rounds.add(Arrays.copyOfRange(furthest, MOST - round, MOST + round + 3));
            for (int k = -round; k <= round; k += 2) {
                int x = slide(start(round, k), k);
                furthest[MOST + 1 + k] = x;
                if (x >= height && x - k >= width) {
                    return true;
                }
            }
        }
        return false;
    }

    private int start(int round, int k) {
        boolean down = k == -round || k != round && furthest[MOST + k] < furthest[MOST + 2 + k];
        return down ? furthest[MOST + 2 + k] : furthest[MOST + k] + 1;
    }

    private int slide(int from, int k) {
        int x = from;
        while (x < height
                && x - k < width
                && x - k >= 0
                && before[hunk.beforeFrom() + x] == after[hunk.afterFrom() + x - k]) {
            x++;
        }
        return x;
    }

    private void trace(int[] partners) {
        int x = height;
        int y = width;
        for (int round = rounds.size() - 1; round >= 0; round--) {
            int[] reached = rounds.get(round);
            int k = x - y;
            int middle = round + 1;
            boolean down = k == -round || k != round && reached[middle + k - 1] < reached[middle + k + 1];
            int fromX = down ? reached[middle + k + 1] : reached[middle + k - 1] + 1;
            while (x > fromX) {
                x--;
                y--;
                partners[hunk.afterFrom() + y] = hunk.beforeFrom() + x;
            }
            x = down ? fromX : fromX - 1;
            y = down ? fromX - k - 1 : fromX - k;
        }
    }
}
