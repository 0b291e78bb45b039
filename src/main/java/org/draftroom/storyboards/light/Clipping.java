package org.draftroom.storyboards.light;

/**
 * Shares of the pixels, 0 to 1, that are at the end of what can be written: at level 0 or 255 of 256.
 *
 * @param black all three channels at 0
 * @param white all three at 255
 * @param dark which single channels are at 0
 * @param bright which single channels are at 255
 */
public record Clipping(double black, double white, Channels dark, Channels bright) {

    /** The share, 0 to 1, of the pixels in which each channel is clipped, whatever the others are. */
    public record Channels(double red, double green, double blue) {

        /** The largest of the three. */
        public double most() {
            return Math.max(red, Math.max(green, blue));
        }
    }
}
