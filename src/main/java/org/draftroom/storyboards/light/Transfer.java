package org.draftroom.storyboards.light;

/** From sRGB codes to linear light and back (IEC 61966-2-1). */
final class Transfer {

    /** The light of the lowest code of 8 bits that isn't black; what is darker isn't told from it. */
    static final double FLOOR = 1 / 255.0 / 12.92;

    private static final float[] LINEAR = new float[65_536];

    static {
        for (int code = 0; code < LINEAR.length; code++) {
            LINEAR[code] = (float) linear(code / 65_535.0);
        }
    }

    private Transfer() {}

    /** Light, 0 to 1, of a code of 16 bits. */
    static float linear(int code) {
        return LINEAR[code];
    }

    /** Light, 0 to 1, of a signal, 0 to 1. */
    static double linear(double signal) {
        return signal <= 0.04045 ? signal / 12.92 : Math.pow((signal + 0.055) / 1.055, 2.4);
    }

    /** The code of 8 bits, 0 to 255, of light. */
    static int code(double light) {
        double signal = light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.max(0, Math.min(1, signal)));
    }

    /** Luminance by the weights of BT.709, which are sRGB's. */
    static double luminance(double red, double green, double blue) {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    /** How many times one light is twice the other; either is taken as {@link #FLOOR} at least. */
    static double stops(double light, double over) {
        return Math.log(Math.max(FLOOR, light) / Math.max(FLOOR, over)) / Math.log(2);
    }
}
