package org.draftroom.storyboards.print;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.pagination.Columns;

/** Shares the lines that there is room for among texts: the longest give way first, and what is cut ends in an ellipsis. */
record Room(int lines, int columns) {

    /** Texts of so many lines as there is room for, and whether anything was cut. */
    record Shared(List<List<String>> texts, boolean isCut) {}

    Shared share(List<List<String>> texts) {
        int[] counts = texts.stream().mapToInt(List::size).toArray();
        int used = 0;
        for (int count : counts) {
            used += count;
        }
        for (; used > lines && used > 0; used--) {
            counts[longest(counts)]--;
        }
        List<List<String>> shared = new ArrayList<>();
        boolean isCut = false;
        int last = -1;
        int left = -1;
        for (int i = 0; i < counts.length; i++) {
            List<String> text = texts.get(i);
            boolean isShort = counts[i] < text.size();
            isCut |= isShort;
            last = counts[i] > 0 ? i : last;
            left = counts[i] == 0 && isShort ? i : left;
            shared.add(isShort && counts[i] > 0 ? cut(text.subList(0, counts[i])) : text.subList(0, counts[i]));
        }
        if (last >= 0 && last < left) {
            shared.set(last, cut(shared.get(last)));
        }
        return new Shared(shared, isCut);
    }

    /** The last of the longest, so that what comes first stays longest. */
    private static int longest(int[] counts) {
        int longest = 0;
        for (int i = 1; i < counts.length; i++) {
            longest = counts[i] >= counts[longest] ? i : longest;
        }
        return longest;
    }

    private List<String> cut(List<String> lines) {
        List<String> cut = new ArrayList<>(lines);
        String last = cut.remove(cut.size() - 1);
        cut.add(last.endsWith("…") ? last : shortened(last, columns));
        return cut;
    }

    /** A line with an ellipsis at its end, and no wider than so many columns. */
    static String shortened(String line, int columns) {
        String kept = line;
        while (!kept.isEmpty() && Columns.of(kept) > columns - 1) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.strip() + "…";
    }

    /** A line that is no wider than so many columns, shortened if it has to be. */
    static String fitted(String line, int columns) {
        return Columns.of(line) <= columns ? line : shortened(line, columns);
    }
}
