package org.draftroom.screenplay.pagination;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.ElementType;

/**
 * A block in two: what stays and what goes on overleaf.
 *
 * @param top the lines that stay
 * @param bottom the lines that go on, a speech's under its cue repeated
 */
record Split(List<Row> top, List<Row> bottom) {

    /** At least so many lines of content stand on each side, as they were before the split; a cue isn't content. */
    private static final int FEWEST = 2;

    /** A paragraph of fewer lines is never split inside. */
    private static final int SPLITTABLE = 3;

    /** The split that leaves the fullest page of at most so many lines, or null where the rules allow none. */
    static Split of(Block block, int room) {
        if (block.isDual()) {
            return null;
        }
        int last = block.fitting(room) - 1;
        for (int index = last; index >= 0; index--) {
            Split split = at(block.rows(), index, block.isSpeech());
            if (split != null) {
                return split;
            }
        }
        return null;
    }

    /** The last allowed split in a row, or null. */
    private static Split at(List<Row> rows, int index, boolean speech) {
        Row row = rows.get(index);
        if (row.part().type() == ElementType.CHARACTER) {
            return null;
        }
        boolean last = index + 1 == rows.size() || rows.get(index + 1).part() != row.part();
        if (last) {
            return betweenParts(rows, index, speech);
        }
        String text = row.part().text().text();
        for (int end = row.to(); end > row.from(); end--) {
            if (Sentences.endBefore(text, end)) {
                Split split = inside(rows, index, end, speech);
                if (split != null) {
                    return split;
                }
            }
        }
        return null;
    }

    private static Split betweenParts(List<Row> rows, int index, boolean speech) {
        if (rows.get(index).part().type() == ElementType.PARENTHETICAL) {
            return null;
        }
        return allowed(Rows.part(rows, 0, index + 1), Rows.part(rows, index + 1, rows.size()), speech);
    }

    private static Split inside(List<Row> rows, int index, int end, boolean speech) {
        Row row = rows.get(index);
        Part part = row.part();
        int next = end;
        while (next < part.length() && isGap(part.text().text().charAt(next))) {
            next++;
        }
        boolean refused = rows.size() - index - 1 < FEWEST || next >= part.length() || !isSplittable(rows, index);
        if (refused || index + 1 - cueRows(rows) < FEWEST) {
            return null;
        }
        List<Row> top = new ArrayList<>(Rows.part(rows, 0, index));
        top.add(new Row(part, row.from(), end, row.first()));
        return allowed(top, bottom(rows, index, next), speech);
    }

    /** The lines from a character on, wrapped anew up to where a line starts as it did before. */
    private static List<Row> bottom(List<Row> rows, int index, int from) {
        Part part = rows.get(index).part();
        Wrapping wrapping = new Wrapping(part.text().text(), from, part.length());
        List<Row> fresh = new ArrayList<>();
        int old = index + 1;
        while (!wrapping.isDone()) {
            int start = wrapping.position();
            while (isIn(part, rows, old) && rows.get(old).from() < start) {
                old++;
            }
            if (isIn(part, rows, old) && rows.get(old).from() == start) {
                return Rows.under(fresh, rows, old, rows.size());
            }
            fresh.add(new Row(part, start, wrapping.line(part.rule().width(false)), false));
        }
        while (isIn(part, rows, old)) {
            old++;
        }
        return Rows.under(fresh, rows, old, rows.size());
    }

    private static boolean isIn(Part part, List<Row> rows, int index) {
        return index < rows.size() && rows.get(index).part() == part;
    }

    private static boolean isSplittable(List<Row> rows, int index) {
        int lines = 0;
        for (int i = Math.max(0, index - SPLITTABLE); i < Math.min(rows.size(), index + SPLITTABLE); i++) {
            lines += rows.get(i).part() == rows.get(index).part() ? 1 : 0;
        }
        return lines >= SPLITTABLE;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\n';
    }

    private static Split allowed(List<Row> top, List<Row> bottom, boolean speech) {
        int content = top.size() - (speech ? cueRows(top) : 0);
        if (content < FEWEST || bottom.size() < FEWEST) {
            return null;
        }
        return new Split(top, speech ? overleaf(top.get(0).part(), bottom) : bottom);
    }

    /** The lines that go on, under their cue repeated. */
    private static List<Row> overleaf(Part cue, List<Row> bottom) {
        List<Row> rows = new ArrayList<>();
        Part again = cue.repeated();
        again.addRows(rows, 0, again.length());
        return Rows.under(rows, bottom, 0, bottom.size());
    }

    private static int cueRows(List<Row> rows) {
        int cue = 0;
        while (cue < rows.size() && rows.get(cue).part().type() == ElementType.CHARACTER) {
            cue++;
        }
        return cue;
    }
}
