package org.draftroom.screenplay.printed;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes out what stands in the margins beside the text: scene numbers on one side or both, which stay with their
 * lines; asterisks of a revision; and the marks of a scene that goes on overleaf, {@code (CONTINUED)}.
 */
final class Margins {

    /** In characters: what is in a margin stands so far from the text. */
    private static final double APART = 1.4;

    /** Of the text's width: what stands apart behind this is in the right margin. */
    private static final double BEHIND = 0.88;

    /** In characters: the longest line of Final Draft's, with a hyphen in the margin. */
    private static final int LINE = 62;

    private static final int LONGEST = 8;

    private final Measure measure;
    private final TextEdges edges;
    private final int left;
    private final int right;
    private int revised;

    private Margins(List<PrintedPage> pages, Measure measure) {
        this.measure = measure;
        this.edges = TextEdges.of(pages, measure, (int) (APART * measure.cell()));
        this.left = edges.left();
        this.right = edges.right();
    }

    static Margins of(List<PrintedPage> pages, Measure measure) {
        return new Margins(pages, measure);
    }

    /** Where the text between the margins stands. */
    TextEdges edges() {
        return edges;
    }

    /** How many lines had an asterisk beside them. */
    int revised() {
        return revised;
    }

    private List<int[]> pieces(PrintedLine line) {
        return Pieces.of(line, (int) (APART * measure.cell()));
    }

    /** The lines of the script on a page. */
    List<BodyLine> body(int index, PrintedPage page) {
        List<BodyLine> body = new ArrayList<>();
        int above = 0;
        for (PrintedLine line : page.lines()) {
            BodyLine kept = kept(index, line);
            if (kept != null && !isContinued(kept)) {
                int rows = body.isEmpty() ? 0 : measure.rows(line.baseline() - above);
                body.add(new BodyLine(index, rows, kept.place(), kept.line(), kept.number()));
                above = line.baseline();
            }
        }
        return body;
    }

    private static boolean isContinued(BodyLine line) {
        String key = Shape.key(line.words());
        return key.equals("(CONTINUED)") || key.matches("CONTINUED:(\\(\\d+\\))?");
    }

    /** The line without its margins, or null where nothing is left. */
    private BodyLine kept(int page, PrintedLine printed) {
        PrintedLine line = unmarked(printed);
        List<int[]> pieces = pieces(line);
        int first = 0;
        int last = pieces.size() - 1;
        String number = "";
        while (first <= last && isBefore(line, pieces.get(first))) {
            number = text(line, pieces.get(first++));
        }
        while (last >= first && isBehind(line, pieces.get(last), number)) {
            number = text(line, pieces.get(last--));
        }
        if (first > last || Shape.isMarks(line.words())) {
            return null;
        }
        int from = first == 0 ? 0 : pieces.get(first)[0];
        int to = last + 1 == pieces.size() ? line.text().length() : pieces.get(last)[1];
        PrintedLine text = line.slice(from, to);
        return new BodyLine(page, 0, edges.isSpacedOut() ? text.ink() : text.left(), text, number);
    }

    private static String text(PrintedLine line, int[] piece) {
        return line.text().substring(piece[0], piece[1]);
    }

    /** The line without asterisks at its ends. */
    private PrintedLine unmarked(PrintedLine line) {
        int end = line.text().stripTrailing().length();
        int mark = line.text().lastIndexOf(' ', end - 1) + 1;
        int before = line.text().substring(0, mark).stripTrailing().length();
        boolean behind = before > 0 && line.lefts()[mark] >= Math.max(right, left + LINE * measure.cell());
        boolean apart = before > 0
                && line.lefts()[mark] - line.rights()[before - 1] >= APART * measure.cell()
                && line.lefts()[mark] >= left + BEHIND * (right - left);
        if (!behind && !apart || !Shape.isMarks(line.text().substring(mark, end))) {
            return line;
        }
        revised++;
        return line.slice(
                0, Math.max(1, line.text().substring(0, mark).stripTrailing().length()));
    }

    private boolean isBefore(PrintedLine line, int[] piece) {
        boolean before = line.rights()[piece[1] - 1] < left - measure.cell() / 2;
        return before && piece[1] - piece[0] <= LONGEST;
    }

    private boolean isBehind(PrintedLine line, int[] piece, String number) {
        String text = text(line, piece);
        if (!number.isEmpty()) {
            return text.equals(number);
        }
        boolean behind = line.lefts()[piece[0]] >= left + BEHIND * (right - left);
        return behind && Shape.isNumber(text) && Shape.isCapitals(line.words());
    }
}
