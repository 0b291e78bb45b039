package org.draftroom.storyboards.light;

/**
 * Means over every pixel.
 *
 * @param luma of BT.709, of sRGB codes as they are, 0 to 1
 * @param red of the codes, 0 to 1
 * @param green likewise
 * @param blue likewise
 * @param saturation the mean length of the colour difference of BT.709, in codes of 8 bits at full range: 0 is grey
 */
public record Means(double luma, double red, double green, double blue, double saturation) {}
