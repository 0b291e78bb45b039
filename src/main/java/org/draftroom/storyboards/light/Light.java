package org.draftroom.storyboards.light;

import java.util.List;

/**
 * What was measured of a picture. docs/reference/light.md defines each figure, with its unit and source.
 *
 * @param size what was measured
 * @param luma levels of BT.709 luma
 * @param red levels of the channel
 * @param green likewise
 * @param blue likewise
 * @param means over all pixels
 * @param luminance the mean in linear light, 0 to 1
 * @param contrast between the dark and bright parts
 * @param clipping what is at either end
 * @param key dark, bright or neither
 * @param palette the most frequent first, six at most
 * @param temperature an estimate, or why there is none
 * @param zones the waveform from left to right
 */
public record Light(
        Size size,
        Histogram luma,
        Histogram red,
        Histogram green,
        Histogram blue,
        Means means,
        double luminance,
        Contrast contrast,
        Clipping clipping,
        Key key,
        List<Swatch> palette,
        Temperature temperature,
        List<Zone> zones) {

    /** Figures of an earlier version are measured again. */
    public static final int VERSION = 1;

    /**
     * The pixels that were measured, every one of them.
     *
     * @param width of the picture the right way up
     * @param depth 8 or 16 bits
     * @param profiled whether its colours were converted by its profile; else they were taken as sRGB
     */
    public record Size(int width, int height, int depth, boolean profiled) {}

    /** The share of the picture that is in a band. */
    public double share(FalseColour band) {
        return luma.share(band.first(), band.end());
    }
}
