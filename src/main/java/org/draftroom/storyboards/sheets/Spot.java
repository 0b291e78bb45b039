package org.draftroom.storyboards.sheets;

/** A place on a sheet, in its pixels from the left and from the top. */
public record Spot(double x, double y) {

    /** Turned about another place. */
    Spot turned(Spot about, double radians) {
        double cos = Math.cos(radians);
        double sin = Math.sin(radians);
        double dx = x - about.x;
        double dy = y - about.y;
        return new Spot(about.x + dx * cos - dy * sin, about.y + dx * sin + dy * cos);
    }

    Spot times(double factor) {
        return new Spot(x * factor, y * factor);
    }

    Spot within(double width, double height) {
        return new Spot(tenths(Math.max(0, Math.min(width, x))), tenths(Math.max(0, Math.min(height, y))));
    }

    private static double tenths(double number) {
        return Math.round(number * 10) / 10.0;
    }

    double distance(Spot other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
