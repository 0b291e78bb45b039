package org.draftroom.storyboards.stills;

/** A place in a picture, in pixels; the middle of the first pixel is at 0.5, 0.5. */
public record Spot(double x, double y) {

    /** In pixels. */
    public double distance(Spot other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
