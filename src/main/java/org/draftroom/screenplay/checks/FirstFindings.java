package org.draftroom.screenplay.checks;

import java.util.List;

/**
 * The first of a script's findings, and how many there are. A script can have a finding every few letters; more than
 * these nobody goes through, and no page must choke on them.
 *
 * @param findings the first, by place: at most {@link #MOST}, fewer where they quote very much
 * @param count of all
 */
public record FirstFindings(List<Finding> findings, int count) {

    /** How many are kept. */
    public static final int MOST = 1000;

    /** How many letters those that are kept may quote and explain, but for the last of them. */
    private static final int LETTERS = 400_000;

    static FirstFindings of(List<Finding> first, int count) {
        int kept = 0;
        int letters = 0;
        while (kept < first.size() && letters < LETTERS) {
            Finding finding = first.get(kept++);
            letters += finding.quote().length() + finding.explanation().length();
        }
        return new FirstFindings(List.copyOf(first.subList(0, kept)), count);
    }
}
