package org.draftroom.screenplay.fdx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much two paragraphs have in common, to tell a changed one from another. */
record Likeness(List<FdxParagraph> before, List<FdxParagraph> after) {

    private static final double ENOUGH = 0.4;

    /** The place in {@code earlier} of the paragraph most like a later one, or -1 where none is enough so. */
    int best(List<Integer> earlier, int from, int to, int later) {
        int best = -1;
        double most = ENOUGH;
        for (int at = from; at < to; at++) {
            double share = share(before.get(earlier.get(at)), after.get(later));
            if (share > most) {
                most = share;
                best = at;
            }
        }
        return best;
    }

    boolean isSameKind(int earlier, int later) {
        FdxParagraph one = before.get(earlier);
        FdxParagraph two = after.get(later);
        return one.type().equals(two.type())
                && one.isEmpty() == two.isEmpty()
                && one.dual.isEmpty() == two.dual.isEmpty();
    }

    private static double share(FdxParagraph one, FdxParagraph two) {
        if (one.isEmpty() || two.isEmpty() || one.dual.isEmpty() != two.dual.isEmpty()) {
            return 0;
        }
        String first = said(one);
        String second = said(two);
        double kind = one.type().equals(two.type()) ? 0.2 : 0;
        return kind + 0.8 * Math.max(ends(first, second), words(first, second));
    }

    private static String said(FdxParagraph paragraph) {
        StringBuilder said = new StringBuilder(paragraph.text());
        paragraph.dual.forEach(inner -> said.append(' ').append(inner.text()));
        return said.toString();
    }

    /** The share of characters that both start and end with. */
    private static double ends(String first, String second) {
        CommonEnds ends = CommonEnds.of(first, second);
        return (double) (ends.start() + ends.end()) / Math.max(first.length(), second.length());
    }

    /** The share of words that both have. */
    private static double words(String first, String second) {
        Map<String, Integer> words = new HashMap<>();
        String[] one = first.split("\\s+");
        String[] two = second.split("\\s+");
        for (String word : one) {
            words.merge(word, 1, Integer::sum);
        }
        int common = 0;
        for (String word : two) {
            int left = words.getOrDefault(word, 0);
            if (left > 0) {
                common++;
                words.put(word, left - 1);
            }
        }
        return 2.0 * common / (one.length + two.length);
    }
}
