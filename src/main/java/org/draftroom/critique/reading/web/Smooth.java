package org.draftroom.critique.reading.web;

import java.util.List;
import java.util.Locale;

/**
 * A smooth line through points that never goes above or below its neighbours: monotone cubic interpolation after
 * Fritsch and Carlson (SIAM Journal on Numerical Analysis 17, 1980), as a path of SVG.
 */
public final class Smooth {

    /** @param x greater than that of the point before */
    public record Point(double x, double y) {}

    private final List<Point> points;
    private final double[] slopes;

    private Smooth(List<Point> points) {
        this.points = points;
        this.slopes = new double[points.size()];
        for (int i = 1; i + 1 < points.size(); i++) {
            slopes[i] = slope(secant(i - 1), secant(i), width(i - 1), width(i));
        }
        if (points.size() > 1) {
            slopes[0] = secant(0);
            slopes[points.size() - 1] = secant(points.size() - 2);
        }
    }

    /** One point alone is a dot. */
    public static String path(List<Point> points) {
        return points.isEmpty() ? "" : new Smooth(points).path();
    }

    private String path() {
        StringBuilder path =
                new StringBuilder("M" + at(points.get(0).x(), points.get(0).y()));
        if (points.size() == 1) {
            path.append("h0");
        }
        for (int i = 0; i + 1 < points.size(); i++) {
            Point from = points.get(i);
            Point to = points.get(i + 1);
            double third = width(i) / 3;
            path.append("C")
                    .append(at(from.x() + third, from.y() + slopes[i] * third))
                    .append(" ")
                    .append(at(to.x() - third, to.y() - slopes[i + 1] * third))
                    .append(" ")
                    .append(at(to.x(), to.y()));
        }
        return path.toString();
    }

    private double width(int i) {
        return points.get(i + 1).x() - points.get(i).x();
    }

    private double secant(int i) {
        return (points.get(i + 1).y() - points.get(i).y()) / width(i);
    }

    /** The weighted harmonic mean of both sides; level at a peak. */
    private static double slope(double before, double after, double widthBefore, double widthAfter) {
        if (before * after <= 0) {
            return 0;
        }
        double one = 2 * widthAfter + widthBefore;
        double other = widthAfter + 2 * widthBefore;
        return (one + other) / (one / before + other / after);
    }

    private static String at(double x, double y) {
        return String.format(Locale.ROOT, "%.1f %.1f", x, y);
    }
}
