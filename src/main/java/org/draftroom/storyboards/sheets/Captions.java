package org.draftroom.storyboards.sheets;

import java.util.ArrayList;
import java.util.List;

/** Leaves boxes for texts out: as wide as the panel above, much lower, nearly empty; those that hang on their panels are cut off. */
final class Captions {

    private static final double LOWER = 0.6;
    private static final double ALIKE = 0.06;

    /** How high a box that hangs on its panel is at most, as a part of both. */
    private static final double HANGING = 0.35;

    /** As many of a sheet's panels have to have one. */
    private static final double MOST = 0.6;

    private static final double DRAWN = 0.9;

    /** How far apart the panel's border and the box's are at most, in pixels. */
    private static final int DOUBLE = 12;

    /** As thick as only two lines are, in pixels. */
    private static final int TWO = 9;

    /** As much of a line as texts have at most. */
    private static final double LITTLE = 0.75;

    private static final double EMPTY = 0.35;

    private final Mask ink;

    private Captions(Mask ink) {
        this.ink = ink;
    }

    static List<Box> cutOff(List<Box> boxes, Mask ink) {
        Captions captions = new Captions(ink);
        List<Box> cut = new ArrayList<>();
        int hanging = 0;
        for (Box box : boxes) {
            int line = captions.line(box);
            hanging += line > 0 ? 1 : 0;
            cut.add(line > 0 ? new Box(box.left(), box.top(), box.right(), line) : box);
        }
        List<Box> panels = hanging >= MOST * boxes.size() && boxes.size() > 1 ? cut : boxes;
        return panels.stream()
                .filter(box -> panels.stream().noneMatch(above -> isUnder(box, above)) || captions.drawn(box) > EMPTY)
                .toList();
    }

    /** The lower border of the panel above, going up from the box's own; 0 where there is none. */
    private int line(Box box) {
        int bottom = (int) box.bottom() - 8;
        while (bottom > box.midY() && drawn(box, bottom) > LITTLE) {
            bottom--;
        }
        int y = bottom;
        while (y > box.bottom() - HANGING * box.height() && drawn(box, y) < DRAWN) {
            y--;
        }
        if (bottom - y < 8 || drawn(box, y) < DRAWN) {
            return 0;
        }
        int top = y;
        while (top > y - 2 * DOUBLE && drawn(box, top) >= DRAWN) {
            top--;
        }
        if (y - top >= TWO) {
            return y + 1 - (y - top) / 2;
        }
        for (int up = top; up > top - DOUBLE; up--) {
            if (drawn(box, up) > DRAWN) {
                return up + 1;
            }
        }
        return y + 1;
    }

    private double drawn(Box box, int y) {
        return drawn(new Box(box.left() + 4, y, box.right() - 4, y + 1));
    }

    private static boolean isUnder(Box box, Box above) {
        double off = ALIKE * above.width();
        double gap = box.top() - above.bottom();
        return box.height() < LOWER * above.height()
                && Math.abs(box.left() - above.left()) < off
                && Math.abs(box.right() - above.right()) < off
                && gap > -above.height() * 0.05
                && gap < above.height() * 0.35;
    }

    /** How much of it is drawn, 0 to 1. */
    private double drawn(Box box) {
        int drawn = 0;
        for (int y = (int) box.top(); y < box.bottom(); y++) {
            for (int x = (int) box.left(); x < box.right(); x++) {
                drawn += ink.at(x, y) ? 1 : 0;
            }
        }
        return drawn / Math.max(1, box.area());
    }
}
