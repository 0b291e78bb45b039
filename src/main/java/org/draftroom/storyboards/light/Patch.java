package org.draftroom.storyboards.light;

/**
 * What was measured of a region.
 *
 * @param luminance the mean in linear light, 0 to 1
 * @param pixels how many
 */
public record Patch(double luminance, long pixels) {

    /** How many stops brighter it is than another; negative where it is darker. */
    public double stopsOver(Patch other) {
        return Transfer.stops(luminance, other.luminance);
    }

    /** Whether it is darker than what 8 bits tell from black, so that a ratio with it isn't known. */
    public boolean isBlack() {
        return luminance < Transfer.FLOOR;
    }
}
