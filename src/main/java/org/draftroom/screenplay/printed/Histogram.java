package org.draftroom.screenplay.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts lengths that were measured, and finds those that come often; what differs by a hair is one. */
final class Histogram {

    private final int slack;
    private final TreeMap<Integer, Integer> counts = new TreeMap<>();
    private int all;

    /** @param slack lengths that differ by so much count as one */
    Histogram(int slack) {
        this.slack = slack;
    }

    void add(int length) {
        add(length, 1);
    }

    void add(int length, int times) {
        counts.merge(length, times, Integer::sum);
        all += times;
    }

    int all() {
        return all;
    }

    boolean isEmpty() {
        return all == 0;
    }

    /** How many lengths are about this one. */
    int near(int length) {
        int near = 0;
        for (int count :
                counts.subMap(length - slack, true, length + slack, true).values()) {
            near += count;
        }
        return near;
    }

    /** The length that comes most often, or the other where nothing was counted. */
    int mode(int other) {
        int best = other;
        int most = 0;
        for (int length : counts.keySet()) {
            int near = near(length);
            if (near > most || near == most && counts.get(length) > counts.getOrDefault(best, 0)) {
                most = near;
                best = length;
            }
        }
        return best;
    }

    /** The lengths that each make up at least this part of all, ascending. */
    List<Integer> peaks(double part) {
        List<Integer> peaks = new ArrayList<>();
        Histogram rest = new Histogram(slack);
        rest.counts.putAll(counts);
        while (!rest.counts.isEmpty()) {
            int peak = rest.mode(0);
            int near = rest.near(peak);
            if (near < part * all) {
                break;
            }
            peaks.add(peak);
            rest.counts.subMap(peak - slack, true, peak + slack, true).clear();
        }
        peaks.sort(null);
        return peaks;
    }

    /** The largest length, one in three hundred left out, or the other where nothing was counted. */
    int top(int other) {
        int above = 0;
        for (Map.Entry<Integer, Integer> count : counts.descendingMap().entrySet()) {
            above += count.getValue();
            if (above * 300 >= all) {
                return count.getKey();
            }
        }
        return other;
    }
}
