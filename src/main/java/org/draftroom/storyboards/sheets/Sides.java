package org.draftroom.storyboards.sheets;

import java.util.Arrays;

/** Where a panel's sides are to a fraction of a pixel: the middle of what its lines and columns say, and half its border further in. */
final class Sides {

    /** How far from the box a side is looked for, as a part of its width or height. */
    private static final double REACH = 0.12;

    /** How far outside the box it may be, in pixels. */
    private static final int OUTSIDE = 4;

    /** The thickest border, in pixels. */
    private static final int THICKEST = 8;

    /** How many have to agree, within how many pixels. */
    private static final double SAID = 0.35;

    private static final int AGREE = 5;

    /** Within how many pixels a border is at its darkest. */
    private static final int PEAK = 3;

    private final Contrast contrast;
    private final Mask ink;

    Sides(Contrast contrast, Mask ink) {
        this.contrast = contrast;
        this.ink = ink;
    }

    /**
     * A panel's sides, from the left clockwise.
     *
     * @param at their outer edges
     * @param thick how thick the border is there; not a number where it can't be told from what is inside
     */
    record Four(double[] at, double[] thick) {}

    private record Side(double at, double thick) {}

    Four of(Box box) {
        Side[] sides = {side(box, true, 1), side(box, false, 1), side(box, true, -1), side(box, false, -1)};
        return new Four(
                Arrays.stream(sides).mapToDouble(Side::at).toArray(),
                Arrays.stream(sides).mapToDouble(Side::thick).toArray());
    }

    private Side side(Box box, boolean across, int way) {
        double given = across ? (way > 0 ? box.left() : box.right()) : (way > 0 ? box.top() : box.bottom());
        double length = across ? box.height() : box.width();
        double from = (across ? box.top() : box.left()) + length * 0.06;
        int lines = (int) (length * 0.88);
        Walk walk = new Walk(across, way, OUTSIDE + (int) (REACH * (across ? box.width() : box.height())));
        int start = (int) given - (way > 0 ? OUTSIDE : 1 - OUTSIDE);
        int[] depths = new int[lines];
        int[] thick = new int[lines];
        for (int i = 0; i < lines; i++) {
            depths[i] = depth((int) from + i, start, walk);
            thick[i] = run((int) from + i, start + depths[i] * way, walk);
        }
        int outermost = outermost(depths, walk.reach());
        return outermost < 0
                ? new Side(given, Double.NaN)
                : side(depths, thick, outermost, start + (way > 0 ? 0 : 1), way);
    }

    /** The middle of those that agree. */
    private static Side side(int[] depths, int[] thick, int outermost, int start, int way) {
        int[] agreeing = new int[depths.length];
        int[] borders = new int[depths.length];
        int said = 0;
        for (int i = 0; i < depths.length; i++) {
            if (depths[i] >= outermost && depths[i] < outermost + AGREE) {
                agreeing[said] = depths[i];
                borders[said++] = thick[i];
            }
        }
        Arrays.sort(agreeing, 0, said);
        Arrays.sort(borders, 0, said);
        int border = borders[said / 2];
        return new Side(start + way * agreeing[said / 2], border > THICKEST ? Double.NaN : border);
    }

    /** The least depth that enough lines and columns say, about; -1 where they don't. */
    private static int outermost(int[] depths, int reach) {
        int[] counts = new int[reach + AGREE + 1];
        for (int depth : depths) {
            counts[Math.min(depth, reach)]++;
        }
        for (int depth = 0; depth < reach - AGREE; depth++) {
            int said = 0;
            for (int i = 0; i < AGREE; i++) {
                said += counts[depth + i];
            }
            if (said >= SAID * depths.length) {
                return depth;
            }
        }
        return -1;
    }

    private record Walk(boolean across, int way, int reach) {}

    private int depth(int line, int start, Walk walk) {
        for (int i = 0; i < walk.reach(); i++) {
            int at = start + i * walk.way();
            if (walk.across() ? ink.at(at, line) : ink.at(line, at)) {
                return i;
            }
        }
        return walk.reach();
    }

    /** How far what begins here goes on in about the same brightness. */
    private int run(int line, int at, Walk walk) {
        int peak = 0;
        for (int i = 0; i < PEAK; i++) {
            int value = value(line, at + i * walk.way(), walk);
            peak = Math.abs(value) > Math.abs(peak) ? value : peak;
        }
        int run = 1;
        while (run <= THICKEST
                && (run < PEAK - 1
                        || Math.abs(value(line, at + run * walk.way(), walk) - peak) <= Math.abs(peak) / 3)) {
            run++;
        }
        return run;
    }

    private int value(int line, int at, Walk walk) {
        return walk.across() ? contrast.at(at, line) : contrast.at(line, at);
    }
}
