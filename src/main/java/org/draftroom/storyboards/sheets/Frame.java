package org.draftroom.storyboards.sheets;

import java.util.List;

/**
 * Where a panel is on its sheet: its corners in the middle of its border, or at its picture's edge where it has none.
 *
 * @param line how thick its border is, in pixels; 0 where it has none
 */
public record Frame(Spot topLeft, Spot topRight, Spot bottomRight, Spot bottomLeft, double line) {

    /** Clockwise from the top left. */
    public List<Spot> corners() {
        return List.of(topLeft, topRight, bottomRight, bottomLeft);
    }

    /** Mean length of the upper and the lower side, in pixels. */
    public double width() {
        return (topLeft.distance(topRight) + bottomLeft.distance(bottomRight)) / 2;
    }

    /** Mean length of the left and the right side, in pixels. */
    public double height() {
        return (topLeft.distance(bottomLeft) + topRight.distance(bottomRight)) / 2;
    }

    /** Whether its sides are upright. */
    boolean isStraight() {
        return topLeft.x() == bottomLeft.x()
                && topRight.x() == bottomRight.x()
                && topLeft.y() == topRight.y()
                && bottomLeft.y() == bottomRight.y();
    }

    /** Whether it goes around clockwise without a dent. */
    boolean isConvex() {
        List<Spot> corners = corners();
        for (int i = 0; i < 4; i++) {
            Spot one = corners.get(i);
            Spot next = corners.get((i + 1) % 4);
            Spot after = corners.get((i + 2) % 4);
            double turn = (next.x() - one.x()) * (after.y() - next.y()) - (next.y() - one.y()) * (after.x() - next.x());
            if (!(turn > 0)) {
                return false;
            }
        }
        return true;
    }

    /** No corner outside of a sheet, to a tenth of a pixel. */
    Frame within(double width, double height) {
        return new Frame(
                topLeft.within(width, height),
                topRight.within(width, height),
                bottomRight.within(width, height),
                bottomLeft.within(width, height),
                line);
    }

    static Frame of(Box box, double line) {
        return new Frame(
                new Spot(box.left(), box.top()),
                new Spot(box.right(), box.top()),
                new Spot(box.right(), box.bottom()),
                new Spot(box.left(), box.bottom()),
                line);
    }

    Frame turned(Spot about, double radians) {
        return new Frame(
                topLeft.turned(about, radians),
                topRight.turned(about, radians),
                bottomRight.turned(about, radians),
                bottomLeft.turned(about, radians),
                line);
    }

    Frame times(double factor) {
        return new Frame(
                topLeft.times(factor),
                topRight.times(factor),
                bottomRight.times(factor),
                bottomLeft.times(factor),
                line * factor);
    }
}
