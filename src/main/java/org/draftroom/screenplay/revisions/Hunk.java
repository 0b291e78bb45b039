package org.draftroom.screenplay.revisions;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a sequence that another stretch has taken the place of; either may be empty, not both. */
record Hunk(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {

    /** What differs between two sequences. */
    static List<Hunk> between(int[] before, int[] after) {
        return of(Alignment.partners(before, after), before.length);
    }

    /** @param partners for each place of the later sequence its place in the earlier one, or -1 */
    static List<Hunk> of(int[] partners, int before) {
        List<Hunk> hunks = new ArrayList<>();
        int a = 0;
        int b = 0;
        for (int i = 0; i <= partners.length; i++) {
            int partner = i == partners.length ? before : partners[i];
            if (partner >= 0) {
                if (partner > a || i > b) {
                    hunks.add(new Hunk(a, partner, b, i));
                }
                a = partner + 1;
                b = i + 1;
            }
        }
        return hunks;
    }
}
