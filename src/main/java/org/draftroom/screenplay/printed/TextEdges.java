package org.draftroom.screenplay.printed;

import java.util.List;
import org.draftroom.screenplay.ScenePrefixes;

/**
 * Where the text of a document stands between its margins, in thousandths of an inch from the left of the page.
 *
 * @param left where scene headings start, else the leftmost place where many lines do
 * @param right where the longest lines end
 * @param isSpacedOut whether lines are placed by the spaces that they open with
 */
record TextEdges(int left, int right, boolean isSpacedOut) {

    private static final double OFTEN = 0.08;

    /** Spaces: lines that open with more are placed by them, where many do. */
    private static final int PLACED = 5;

    private static final double MANY = 0.2;

    /** @param apart what is in a margin stands so far from the text */
    static TextEdges of(List<PrintedPage> pages, Measure measure, int apart) {
        List<PrintedLine> lines =
                pages.stream().flatMap(page -> page.lines().stream()).toList();
        int left = left(lines, measure, apart);
        Histogram ends = new Histogram(2);
        lines.stream()
                .filter(line -> line.ink() >= left - measure.cell() && !isRevised(line.text()))
                .filter(line -> Pieces.of(line, apart).size() == 1)
                .forEach(line -> ends.add(line.right()));
        long placed = lines.stream().filter(line -> line.indent() >= PLACED).count();
        return new TextEdges(left, ends.top(left), placed > MANY * lines.size());
    }

    private static int left(List<PrintedLine> lines, Measure measure, int apart) {
        Histogram headings = new Histogram(measure.cell() / 4);
        Histogram starts = new Histogram(measure.cell() / 4);
        for (PrintedLine line : lines) {
            starts.add(line.ink());
            for (int[] piece : Pieces.of(line, apart)) {
                String words = line.text().substring(piece[0], piece[1]);
                if (ScenePrefixes.opens(words) && Shape.isCapitals(words)) {
                    headings.add(line.lefts()[piece[0]]);
                }
            }
        }
        List<Integer> often = starts.peaks(OFTEN);
        return !headings.isEmpty() ? headings.mode(0) : often.isEmpty() ? starts.mode(0) : often.get(0);
    }

    private static boolean isRevised(String text) {
        return Shape.isMarks(text.strip()) || text.stripTrailing().endsWith(" *");
    }
}
