package org.draftroom.storyboards.sheets;

/** How much of each side of a box is drawn, 0 to 1. */
record Border(double left, double top, double right, double bottom) {

    /** How far a drawn side may be off, in pixels. */
    private static final int OFF = 5;

    private static final double DRAWN = 0.85;

    static Border of(Mask ink, Box box) {
        return new Border(
                down(ink, box, box.left() + OFF / 2.0),
                across(ink, box, box.top() + OFF / 2.0),
                down(ink, box, box.right() - OFF / 2.0),
                across(ink, box, box.bottom() - OFF / 2.0));
    }

    /** Whether at least three sides are drawn. */
    boolean isSeen() {
        return drawn(left) + drawn(top) + drawn(right) + drawn(bottom) >= 3;
    }

    private static int drawn(double part) {
        return part >= DRAWN ? 1 : 0;
    }

    private static double down(Mask ink, Box box, double at) {
        int hits = 0;
        for (int y = (int) box.top(); y < box.bottom(); y++) {
            boolean hit = false;
            for (int off = -OFF; off <= OFF; off++) {
                hit |= ink.at((int) at + off, y);
            }
            hits += hit ? 1 : 0;
        }
        return hits / box.height();
    }

    private static double across(Mask ink, Box box, double at) {
        int hits = 0;
        for (int x = (int) box.left(); x < box.right(); x++) {
            boolean hit = false;
            for (int off = -OFF; off <= OFF; off++) {
                hit |= ink.at(x, (int) at + off);
            }
            hits += hit ? 1 : 0;
        }
        return hits / box.width();
    }
}
