package org.draftroom.screenplay.pagination;

import java.util.Arrays;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.TitlePage;

/** Where one line of the source breaks into lines of print: the same rules as the pages have. */
public final class LineBreaks {

    private static final int[] NONE = {};

    private final ElementRule rule;
    private final StyledText text;
    private int[] breaks = new int[8];
    private int count;

    private LineBreaks(ElementRule rule, StyledText text) {
        this.rule = rule;
        this.text = text;
    }

    /**
     * The indexes in the source line before which another line of print starts, ascending.
     *
     * @param titlePage says which table of the layout holds
     * @param type what the line is; null where nothing prints
     * @param text what of it prints, with its indexes in the source line
     * @param cuts indexes in the source line at which pages begin, ascending; what goes overleaf is wrapped anew
     */
    public static int[] of(TitlePage titlePage, ElementType type, StyledText text, int[] cuts) {
        if (text.text().isEmpty()) {
            return NONE;
        }
        ElementRule rule = LayoutRules.of(titlePage).rule(type, Dual.NONE);
        LineBreaks breaks = new LineBreaks(rule, text);
        int from = 0;
        for (int cut : cuts) {
            int to = breaks.at(cut);
            breaks.wrap(from, to);
            from = Math.max(from, to);
        }
        breaks.wrap(from, text.text().length());
        return Arrays.copyOf(breaks.breaks, breaks.count);
    }

    /** The index of the first printed character at or behind a place in the source line. */
    private int at(int place) {
        int index = Arrays.binarySearch(text.indexes(), place);
        return index < 0 ? -index - 1 : index;
    }

    private void wrap(int from, int to) {
        if (from >= to) {
            return;
        }
        Wrapping wrapping = new Wrapping(text.text(), from, to);
        boolean first = from == 0;
        wrapping.line(rule.width(first));
        while (!wrapping.isDone()) {
            add(text.indexes()[wrapping.position() - 1] + 1);
            wrapping.line(rule.width(false));
        }
    }

    private void add(int index) {
        if (count == breaks.length) {
            breaks = Arrays.copyOf(breaks, count * 2);
        }
        breaks[count++] = index;
    }
}
