package org.draftroom.screenplay.fdx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.screenplay.revisions.Alignment;

/**
 * Which paragraph of an earlier text each of a later one is: the same one where it was, the same one moved, one that was
 * changed, or none.
 *
 * @param partners for each later paragraph the earlier one, or -1
 * @param fates what became of it on the way
 */
record Pairing(int[] partners, Fate[] fates) {

    static Pairing of(List<FdxParagraph> before, List<FdxParagraph> after) {
        int[][] codes = codes(before, after);
        int[] partners = Alignment.partners(codes[0], codes[1]);
        Fate[] fates = new Fate[partners.length];
        for (int j = 0; j < partners.length; j++) {
            fates[j] = partners[j] < 0 ? Fate.NEW : Fate.KEPT;
        }
        Pairing pairing = new Pairing(partners, fates);
        boolean[] taken = pairing.taken(before.size());
        pairing.findMoved(codes[0], codes[1], taken);
        pairing.findChanged(before, after, taken);
        return pairing;
    }

    /** Paragraphs that say the same have the same code. */
    private static int[][] codes(List<FdxParagraph> before, List<FdxParagraph> after) {
        Map<String, Integer> known = new HashMap<>();
        return new int[][] {codes(before, known), codes(after, known)};
    }

    private static int[] codes(List<FdxParagraph> paragraphs, Map<String, Integer> known) {
        return paragraphs.stream()
                .mapToInt(paragraph -> known.computeIfAbsent(paragraph.signature(), fresh -> known.size()))
                .toArray();
    }

    private boolean[] taken(int size) {
        boolean[] taken = new boolean[size];
        Arrays.stream(partners).filter(i -> i >= 0).forEach(i -> taken[i] = true);
        return taken;
    }

    private void pair(int later, int earlier, Fate fate, boolean[] taken) {
        partners[later] = earlier;
        fates[later] = fate;
        taken[earlier] = true;
    }

    /** What stands once among the left-over ones on both sides was moved, with what stands beside it on both. */
    private void findMoved(int[] before, int[] after, boolean[] taken) {
        Map<Integer, Integer> once = new HashMap<>();
        for (int i = 0; i < before.length; i++) {
            if (!taken[i]) {
                once.merge(before[i], i, (one, two) -> -1);
            }
        }
        Map<Integer, Integer> times = new HashMap<>();
        for (int j = 0; j < after.length; j++) {
            times.merge(after[j], partners[j] < 0 ? 1 : 0, Integer::sum);
        }
        for (int j = 0; j < after.length; j++) {
            int i = once.getOrDefault(after[j], -1);
            if (partners[j] < 0 && i >= 0 && !taken[i] && times.get(after[j]) == 1) {
                moveWithNeighbours(before, after, i, j, taken);
            }
        }
    }

    private void moveWithNeighbours(int[] before, int[] after, int i, int j, boolean[] taken) {
        pair(j, i, Fate.MOVED, taken);
        for (int step : new int[] {-1, 1}) {
            int a = i + step;
            int b = j + step;
            while (a >= 0
                    && b >= 0
                    && a < before.length
                    && b < after.length
                    && !taken[a]
                    && partners[b] < 0
                    && before[a] == after[b]) {
                pair(b, a, Fate.MOVED, taken);
                a += step;
                b += step;
            }
        }
    }

    /** Between two paragraphs that were kept, left-over ones that are alike are the same, changed. */
    private void findChanged(List<FdxParagraph> before, List<FdxParagraph> after, boolean[] taken) {
        int from = 0;
        List<Integer> later = new ArrayList<>();
        for (int j = 0; j <= after.size(); j++) {
            boolean isEnd = j == after.size();
            if (isEnd || fates[j] == Fate.KEPT) {
                int to = isEnd ? before.size() : partners[j];
                List<Integer> earlier = new ArrayList<>();
                for (int i = from; i < to; i++) {
                    if (!taken[i]) {
                        earlier.add(i);
                    }
                }
                pairAlike(new Likeness(before, after), earlier, later, taken);
                later.clear();
                from = to + 1;
            } else if (partners[j] < 0) {
                later.add(j);
            }
        }
    }

    private void pairAlike(Likeness likeness, List<Integer> earlier, List<Integer> later, boolean[] taken) {
        int window = (long) earlier.size() * later.size() > 40_000 ? 4 : 40;
        int next = 0;
        List<Integer> left = new ArrayList<>();
        for (int j : later) {
            int best = likeness.best(earlier, next, Math.min(earlier.size(), next + window), j);
            if (best < 0) {
                left.add(j);
            } else {
                pair(j, earlier.get(best), Fate.CHANGED, taken);
                next = best + 1;
            }
        }
        boolean isOneForOne = earlier.size() == 1 && later.size() == 1 && left.size() == 1;
        if (isOneForOne && likeness.isSameKind(earlier.get(0), later.get(0))) {
            pair(later.get(0), earlier.get(0), Fate.CHANGED, taken);
        }
    }
}
