package org.draftroom.storyboards.reading;

import org.draftroom.storyboards.reading.terms.FramePlace;

/**
 * A part of a picture, in parts of its width and height, from its top left corner; never empty, never outside.
 *
 * @param x of its left edge, 0 to 1
 * @param y of its top edge, 0 to 1
 * @param width more than 0; x and width together at most 1
 * @param height more than 0; y and height together at most 1
 */
public record Region(double x, double y, double width, double height) {

    public Region {
        if (!isWithin(x, width) || !isWithin(y, height)) {
            throw new IllegalArgumentException("No part of a picture: " + x + " " + y + " " + width + " " + height);
        }
    }

    private static boolean isWithin(double from, double length) {
        return from >= 0 && length > 0 && from + length <= 1 + 1e-9;
    }

    /** The same part of the mirrored picture. */
    public Region mirrored() {
        return new Region(Math.max(0, 1 - x - width), y, width, height);
    }

    /** Where its middle is. */
    public FramePlace place() {
        return FramePlace.at(third(x + width / 2), third(y + height / 2));
    }

    private static int third(double at) {
        return Math.min(2, (int) (at * 3));
    }
}
