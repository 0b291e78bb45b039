package org.draftroom.storyboards.stills;

import java.util.List;

/**
 * A part of a still that is left out of the comparison, as a person drew it: somebody who stands there.
 *
 * @param corners of a polygon, in parts of the picture's width and height, 0 to 1
 */
public record Mask(Side side, List<Spot> corners) {

    public static final int MOST_CORNERS = 200;

    public Mask {
        corners = List.copyOf(corners);
        if (corners.size() < 3 || corners.size() > MOST_CORNERS) {
            throw new IllegalArgumentException("A mask of " + corners.size() + " corners");
        }
        if (!corners.stream().allMatch(Mask::isInside)) {
            throw new IllegalArgumentException("A mask outside its picture: " + corners);
        }
    }

    /** Which of the two stills it was drawn on. */
    public enum Side {
        FIRST,
        SECOND
    }

    private static boolean isInside(Spot corner) {
        return corner.x() >= 0 && corner.x() <= 1 && corner.y() >= 0 && corner.y() <= 1;
    }
}
