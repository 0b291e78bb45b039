package org.draftroom.storyboards.sheets;

import java.util.ArrayList;
import java.util.List;

/** Finds panels on a sheet that lies straight. */
final class Finder {

    /** Gaps in borders up to twice that, in pixels, are no openings; tried one after the other. */
    private static final int[] GAPS = {1, 3};

    /** Lines up to twice that, in pixels, are no area. */
    private static final int LINES = 4;

    /** The least width and height of a panel, as parts of the sheet's. */
    private static final double LEAST_WIDTH = 0.05;

    private static final double LEAST_HEIGHT = 0.035;

    /** How much of its box a panel has that hangs together. */
    private static final double WHOLE = 0.86;

    private final Contrast contrast;
    private final Mask ink;

    Finder(Contrast contrast, double threshold) {
        this.contrast = contrast;
        this.ink = contrast.above(threshold);
    }

    List<Frame> frames() {
        List<Box> found = new ArrayList<>();
        for (int gaps : GAPS) {
            found.addAll(found(found, gaps));
        }
        List<Box> apart = Captions.cutOff(new SharedBorders(contrast).parts(Overlaps.merged(found)), ink);
        Sides sides = new Sides(contrast, ink);
        return Lines.frames(apart.stream().filter(this::isLarge).map(sides::of).toList());
    }

    /** What isn't among those that were found. */
    private List<Box> found(List<Box> before, int gaps) {
        Mask rest = new Mask(ink.width, ink.height);
        System.arraycopy(ink.set, 0, rest.set, 0, rest.set.length);
        before.forEach(box -> clear(rest, box.grown(1)));
        Mask closed = rest.closed(gaps);
        List<Box> found = new ArrayList<>();
        for (Mask.Piece piece : closed.pieces()) {
            if (isLarge(piece.box()) && Border.of(ink, piece.box()).isSeen()) {
                found.add(piece.box());
            }
        }
        Mask areas = closed.filled().opened(LINES);
        for (Mask.Piece piece : areas.pieces()) {
            if (isLarge(piece.box())) {
                found.addAll(
                        piece.fill() >= WHOLE ? List.of(piece.box()) : new Cutting(areas, closed).parts(piece.box()));
            }
        }
        found.removeIf(box -> !isLarge(box));
        return found;
    }

    private boolean isLarge(Box box) {
        return box.width() >= ink.width * LEAST_WIDTH && box.height() >= ink.height * LEAST_HEIGHT;
    }

    private static void clear(Mask mask, Box box) {
        for (int y = Math.max(0, (int) box.top()); y < Math.min(mask.height, box.bottom()); y++) {
            for (int x = Math.max(0, (int) box.left()); x < Math.min(mask.width, box.right()); x++) {
                mask.set[y * mask.width + x] = false;
            }
        }
    }
}
