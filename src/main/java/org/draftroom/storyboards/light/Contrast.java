package org.draftroom.storyboards.light;

/**
 * How far the bright parts are from the dark ones in linear light.
 *
 * @param stops from the 5th to the 95th percentile of luminance
 * @param atLeast whether the dark end is below what 8 bits tell from black, so that it may be more
 */
public record Contrast(double stops, boolean atLeast) {

    static Contrast between(double dark, double bright) {
        return new Contrast(Transfer.stops(bright, dark), dark < Transfer.FLOOR && bright > dark);
    }
}
