package org.draftroom.storyboards.stills.web;

import java.util.Locale;
import org.draftroom.storyboards.stills.Difference;

/**
 * A difference over its picture.
 *
 * @param rank from 1
 * @param box in the picture's pixels
 * @param near what is shown of the picture around it, for an SVG's viewBox
 * @param place the box in parts of the picture: left, top, width, height
 * @param percent of the picture
 */
public record ShownDifference(int rank, Box box, String near, String place, String percent, int strength, int lighter) {

    /** The least that is shown around a difference, in parts of the picture's width. */
    private static final double NEAR = 0.12;

    private static final double AROUND = 1.8;
    private static final double SHAPE = 4.0 / 3;

    /** In whole pixels. */
    public record Box(int x, int y, int width, int height) {}

    static ShownDifference of(Difference difference, int rank, Picture picture) {
        Difference.Box box = difference.box();
        double width = picture.width();
        double height = picture.height();
        return new ShownDifference(
                rank,
                new Box(
                        (int) Math.round(box.left() * width),
                        (int) Math.round(box.top() * height),
                        Math.max(1, (int) Math.round(box.width() * width)),
                        Math.max(1, (int) Math.round(box.height() * height))),
                near(box, width, height),
                String.format(Locale.ROOT, "%.4f %.4f %.4f %.4f", box.left(), box.top(), box.width(), box.height()),
                percent(100 * difference.area()),
                (int) Math.round(difference.strength()),
                (int) Math.round(difference.lighter()));
    }

    /** How much darker the second is there, in L*. */
    public int darker() {
        return -lighter;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, share < 0.1 ? "%.2f" : "%.1f", share);
    }

    /** A piece in the shape of a still, with the box in its middle as far as the picture's edges allow. */
    private static String near(Difference.Box box, double width, double height) {
        double across = Math.max(NEAR * width, AROUND * Math.max(box.width() * width, box.height() * height * SHAPE));
        across = Math.min(across, Math.min(width, height * SHAPE));
        double down = across / SHAPE;
        double left = (box.left() + box.width() / 2) * width - across / 2;
        double top = (box.top() + box.height() / 2) * height - down / 2;
        return String.format(
                Locale.ROOT,
                "%.1f %.1f %.1f %.1f",
                Math.max(0, Math.min(width - across, left)),
                Math.max(0, Math.min(height - down, top)),
                across,
                down);
    }
}
