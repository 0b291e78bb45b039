package org.draftroom.storyboards.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Takes a block apart whose panels have one line, or next to nothing, between them: where the picture changes at once all the way
 * from side to side. A horizon does that in a single panel, so parts have to have the shape of panels, and two are
 * enough only where other panels of the sheet are as large as they.
 */
final class SharedBorders {

    /** How much of its length has to change. */
    private static final double CHANGED = 0.62;

    /** How far apart in brightness both sides are. */
    private static final int CHANGE = 14;

    /** How far before and behind is looked, in pixels. */
    private static final int OFF = 3;

    /** The least of a part's side, as a part of the sheet's. */
    private static final double LEAST = 0.06;

    private static final double WIDEST = 3.4;
    private static final double NARROWEST = 0.45;
    private static final double ALIKE = 0.25;

    /** How far a line may be from where it is expected, in pixels. */
    private static final int SAME = 8;

    /** The most panels beside or under each other. */
    private static final int MOST = 10;

    private final Contrast contrast;

    SharedBorders(Contrast contrast) {
        this.contrast = contrast;
    }

    List<Box> parts(List<Box> blocks) {
        List<Box> all = new ArrayList<>();
        for (Box block : blocks) {
            List<Box> parts = parts(block);
            all.addAll(
                    isGrid(parts) && !isUsual(block, blocks) && (parts.size() > 2 || areLike(parts, block, blocks))
                            ? parts
                            : List.of(block));
        }
        return all;
    }

    /** All of about one height and one width. */
    private static boolean isGrid(List<Box> parts) {
        Box first = parts.get(0);
        return parts.stream()
                .allMatch(part ->
                        isPanel(part) && alike(part.height(), first.height()) && alike(part.width(), first.width()));
    }

    /** Whether the sheet's other blocks are as large, and so a panel each. */
    private static boolean isUsual(Box block, List<Box> blocks) {
        long same = blocks.stream()
                .filter(other -> alike(other.width(), block.width()) && alike(other.height(), block.height()))
                .count();
        return blocks.size() > 2 && same > blocks.size() / 2;
    }

    private static boolean alike(double one, double other) {
        return Math.abs(one / other - 1) < ALIKE;
    }

    private static boolean isPanel(Box part) {
        double shape = part.width() / part.height();
        return shape <= WIDEST && shape >= NARROWEST;
    }

    private static boolean areLike(List<Box> parts, Box block, List<Box> blocks) {
        return parts.stream()
                .allMatch(part -> blocks.stream()
                        .anyMatch(other -> other != block
                                && alike(other.width(), part.width())
                                && alike(other.height(), part.height())));
    }

    /** Rows of one height, and in them columns of one width that most of the rows have; other lines are drawn in their panels. */
    private List<Box> parts(Box block) {
        List<Integer> across = lines(block, false);
        List<Box> rows = cut(block, even(block.top(), block.height(), at -> has(across, at)), false);
        List<List<Integer>> down = rows.stream().map(row -> lines(row, true)).toList();
        IntPredicate most = at -> 2 * down.stream().filter(row -> has(row, at)).count() > rows.size();
        List<Integer> columns = even(block.left(), block.width(), most);
        return rows.stream().flatMap(row -> cut(row, columns, true).stream()).toList();
    }

    /** The most lines at even distances that are all there. */
    private static List<Integer> even(double from, double length, IntPredicate there) {
        for (int parts = MOST; parts > 1; parts--) {
            List<Integer> lines = new ArrayList<>();
            for (int i = 1; i < parts; i++) {
                lines.add((int) Math.round(from + length * i / parts));
            }
            if (lines.stream().allMatch(there::test)) {
                return lines;
            }
        }
        return List.of();
    }

    private static boolean has(List<Integer> lines, int at) {
        return lines.stream().anyMatch(line -> Math.abs(line - at) <= SAME);
    }

    private List<Box> cut(Box box, List<Integer> given, boolean across) {
        List<Box> parts = new ArrayList<>();
        double from = across ? box.left() : box.top();
        List<Integer> lines = new ArrayList<>(given);
        lines.add((int) (across ? box.right() : box.bottom()));
        for (int to : lines) {
            parts.add(across ? new Box(from, box.top(), to, box.bottom()) : new Box(box.left(), from, box.right(), to));
            from = to;
        }
        return parts;
    }

    private List<Integer> lines(Box box, boolean across) {
        int from = (int) (across ? box.left() : box.top());
        int to = (int) (across ? box.right() : box.bottom());
        double least = LEAST * (across ? contrast.width : contrast.height);
        List<Integer> lines = new ArrayList<>();
        for (int i = (int) (from + least); i < to - least; i++) {
            int start = i;
            while (i < to - least && changed(box, i, across) > CHANGED) {
                i++;
            }
            if (i > start) {
                lines.add((start + i) / 2);
            }
        }
        return lines;
    }

    private double changed(Box box, int at, boolean across) {
        int from = (int) (across ? box.top() : box.left());
        int to = (int) (across ? box.bottom() : box.right());
        int changed = 0;
        for (int i = from; i < to; i++) {
            int before = value(at - OFF, i, across);
            int here = value(at, i, across);
            int behind = value(at + OFF, i, across);
            int most = Math.max(before, Math.max(here, behind));
            changed += most - Math.min(before, Math.min(here, behind)) > CHANGE ? 1 : 0;
        }
        return changed / (double) Math.max(1, to - from);
    }

    private int value(int at, int line, boolean across) {
        return across ? contrast.at(at, line) : contrast.at(line, at);
    }
}
