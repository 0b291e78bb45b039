package org.draftroom.screenplay.printed;

import java.util.List;

/**
 * A page of print: its lines from top to bottom.
 *
 * @param width in thousandths of an inch
 * @param height in thousandths of an inch
 * @param lines its lines; each has at least one character that isn't a space
 */
public record PrintedPage(int width, int height, List<PrintedLine> lines) {

    /** No text is so large that its underline would be further below. */
    private static final int TALLEST = 150;

    /** Puts the characters of a page, given in any order, together to lines. */
    public static PrintedPage of(int width, int height, List<Glyph> glyphs, List<Rule> rules) {
        List<PrintedLine> lines = Lines.of(glyphs);
        for (Rule rule : rules) {
            int at = firstFrom(lines, rule.y() - TALLEST);
            while (at < lines.size() && lines.get(at).baseline() <= rule.y()) {
                lines.get(at++).underline(rule);
            }
        }
        return new PrintedPage(width, height, lines);
    }

    /** Index of the first line that stands no higher than this. */
    private static int firstFrom(List<PrintedLine> lines, int baseline) {
        int from = 0;
        int to = lines.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (lines.get(middle).baseline() < baseline) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
