package org.draftroom.storyboards.sheets;

import java.util.List;

/**
 * Finds the panels of a sheet: bordered or only apart from each other, on paper of any brightness, somewhat askew, with captions
 * beneath, in rows of any number.
 */
public final class ContactSheet {

    /** How long the longer side is at least that is looked at, in pixels, if the sheet's is. */
    private static final int WORKING = 1400;

    private ContactSheet() {}

    /** The panels in the order in which they are read: rows from the top, each from the left. Empty where none is found. */
    public static List<Frame> panels(Luma sheet) {
        int times = Math.max(1, Math.max(sheet.width(), sheet.height()) / WORKING);
        Luma smaller = sheet.smaller(times);
        Paper paper = Paper.of(smaller);
        Contrast contrast = Contrast.of(smaller, paper).withoutSpecks();
        double threshold = Math.max(10, Math.min(40, 6 + 5 * paper.noise()));
        double skew = Skew.of(contrast.above(threshold));
        Spot middle = new Spot(contrast.width / 2.0, contrast.height / 2.0);
        return ReadingOrder.of(new Finder(contrast.turned(skew), threshold).frames()).stream()
                .map(frame -> frame.turned(middle, skew).times(times))
                .toList();
    }
}
