package org.draftroom.screenplay.printed;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.ElementType;

/** Reads two speeches printed side by side: two names on one line, what each says below, up to a blank line. */
final class DualReader {

    private static final double APART = 1.9;
    private static final int NARROWEST = 8;

    /** In heights of the type: a name stands no further to the right of what it says. */
    private static final int INDENT = 7;

    private final Measure measure;
    private final TabStops stops;

    DualReader(Measure measure, TabStops stops) {
        this.measure = measure;
        this.stops = stops;
    }

    /** The index after the last line of a dual dialogue that starts at a line, or the index itself. */
    int end(List<BodyLine> page, int index) {
        BodyLine line = page.get(index);
        boolean apart = line.isFirst() || line.rows() > 1;
        if (!apart || !areNames(line) || index + 1 == page.size()) {
            return index;
        }
        int end = index + 1;
        while (end < page.size() && page.get(end).isWithin(1)) {
            end++;
        }
        return end == index + 1 ? index : end;
    }

    private boolean areNames(BodyLine line) {
        List<int[]> pieces = pieces(line);
        if (pieces.size() != 2
                || line.place() < stops.action() + 2 * measure.cell()
                || !line.number().isEmpty()) {
            return false;
        }
        PrintedLine printed = line.line();
        boolean far = measure.cells(printed.lefts()[pieces.get(1)[0]] - printed.ink()) >= NARROWEST;
        return far && pieces.stream().allMatch(piece -> isName(printed.text().substring(piece[0], piece[1])));
    }

    private static boolean isName(String words) {
        return Shape.isName(words) || words.codePoints().noneMatch(Character::isLowerCase) && !words.startsWith("(");
    }

    private List<int[]> pieces(BodyLine line) {
        return Pieces.of(line.line(), (int) (APART * measure.cell()));
    }

    /** The elements of both sides, first the left one's. */
    List<Passage> read(List<BodyLine> page, int from, int to) {
        int edge = edge(page.subList(from, to));
        List<BodyLine> left = new ArrayList<>();
        List<BodyLine> right = new ArrayList<>();
        for (BodyLine line : page.subList(from, to)) {
            divide(line, edge, left, right);
        }
        List<Passage> passages = new ArrayList<>(side(left, Dual.LEFT));
        passages.addAll(side(right, Dual.RIGHT));
        return passages;
    }

    /** Where the right side starts: as far from its name as the left side from its, or the leftmost second piece of the lines. */
    private int edge(List<BodyLine> lines) {
        int edge = Integer.MAX_VALUE;
        int names = lines.get(0).line().lefts()[pieces(lines.get(0)).get(1)[0]];
        for (BodyLine line : lines) {
            for (int[] piece : pieces(line)) {
                int at = line.line().lefts()[piece[0]];
                edge = at > names - INDENT * measure.size()
                                && at > (stops.action() + stops.right()) / 2 - 4 * measure.cell()
                        ? Math.min(edge, at)
                        : edge;
            }
        }
        int mirrored = names - lines.get(0).place() + said(lines);
        boolean there = lines.stream().skip(1).anyMatch(line -> startsAt(line.line(), mirrored));
        return Math.min(there ? Math.min(edge, mirrored) : edge, names);
    }

    /** Where what is said on the left starts. */
    private static int said(List<BodyLine> lines) {
        return lines.stream().skip(1).mapToInt(BodyLine::place).min().orElse(0);
    }

    /** Whether a word of a line starts at a place. */
    private boolean startsAt(PrintedLine line, int place) {
        for (int i = 1; i < line.text().length(); i++) {
            boolean starts = line.text().charAt(i - 1) == ' ' && line.text().charAt(i) != ' ';
            if (starts && Math.abs(line.lefts()[i] - place) <= measure.cell() / 3) {
                return true;
            }
        }
        return false;
    }

    private void divide(BodyLine line, int edge, List<BodyLine> left, List<BodyLine> right) {
        PrintedLine printed = line.line();
        int at = printed.indent();
        while (at < printed.text().length()
                && (printed.lefts()[at] < edge - measure.cell() / 3
                        || at > 0 && printed.text().charAt(at - 1) != ' ')) {
            at++;
        }
        if (at > printed.indent()) {
            int end =
                    Math.max(1, printed.text().substring(0, at).stripTrailing().length());
            left.add(with(line, printed.slice(0, end)));
        }
        if (at < printed.text().length()) {
            right.add(with(line, printed.slice(at, printed.text().length())));
        }
    }

    private static BodyLine with(BodyLine line, PrintedLine part) {
        return new BodyLine(line.page(), line.rows(), part.ink(), part, "");
    }

    /** A cue, up to the first line that stands further left; then brackets and what is said. */
    private List<Passage> side(List<BodyLine> lines, Dual dual) {
        List<Passage> passages = new ArrayList<>();
        Passage open = null;
        int said = lines.stream().mapToInt(BodyLine::place).min().orElse(0);
        for (BodyLine line : lines) {
            ElementType type = type(open, line, said);
            if (open != null && open.is(type)) {
                open.add(line, 0);
            } else {
                open = new Passage(type, line, 0, dual, true);
                passages.add(open);
            }
        }
        return passages;
    }

    private ElementType type(Passage open, BodyLine line, int said) {
        boolean more = open != null
                && open.is(ElementType.PARENTHETICAL)
                && !open.last().words().endsWith(")");
        if (open == null
                || open.is(ElementType.CHARACTER)
                        && line.place() >= open.first().place() - measure.cell() / 2) {
            return ElementType.CHARACTER;
        }
        boolean bracket = line.words().startsWith("(") && line.place() > said + measure.cell();
        return more || bracket ? ElementType.PARENTHETICAL : ElementType.DIALOGUE;
    }
}
