package org.draftroom.screenplay.pagination;

import java.util.Arrays;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.TitlePage;

/** Where lines of the source break into lines of print: the same rules as the pages have. */
public final class LineBreaks {

    private static final int[] NONE = {};

    private final LayoutRules rules;
    private int[] breaks = new int[8];
    private int count;

    private LineBreaks(LayoutRules rules) {
        this.rules = rules;
    }

    /** Breaks by the table of the layout that the title page names. */
    public static LineBreaks by(TitlePage titlePage) {
        return new LineBreaks(LayoutRules.of(titlePage));
    }

    /**
     * A line of the source on its way to print.
     *
     * @param type what the line is; null where nothing prints
     * @param side the column it stands in
     * @param text what of it prints, with its indexes in the source line
     */
    public record Source(ElementType type, Dual side, StyledText text) {

        /** The cue of a speaker who goes on, with the mark that says so: a break before the mark is behind all of the text. */
        public Source goingOn() {
            return text.text().isEmpty() ? this : new Source(type, side, Continued.mark(text));
        }
    }

    /**
     * The indexes in the source line before which another line of print starts, ascending.
     *
     * @param cuts indexes in the source line at which pages begin, ascending; what goes overleaf is wrapped anew
     */
    public int[] of(Source line, int[] cuts) {
        StyledText text = line.text();
        if (text.text().isEmpty()) {
            return NONE;
        }
        ElementRule rule = rules.rule(line.type(), line.side());
        count = 0;
        int from = 0;
        for (int cut : cuts) {
            int to = at(text, cut);
            wrap(rule, text, from, to);
            from = Math.max(from, to);
        }
        wrap(rule, text, from, text.text().length());
        return count == 0 ? NONE : Arrays.copyOf(breaks, count);
    }

    /** The index of the first printed character at or behind a place in the source line. */
    private static int at(StyledText text, int place) {
        int index = Arrays.binarySearch(text.indexes(), place);
        return index < 0 ? -index - 1 : index;
    }

    private void wrap(ElementRule rule, StyledText text, int from, int to) {
        if (from >= to) {
            return;
        }
        Wrapping wrapping = new Wrapping(text.text(), from, to);
        wrapping.line(rule.width(from == 0));
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
