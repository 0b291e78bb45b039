package org.draftroom.storyboards.stills;

/** sRGB and the light it stands for. */
final class Light {

    private static final double[] LINEAR = new double[256];

    static {
        for (int value = 0; value < 256; value++) {
            double encoded = value / 255.0;
            LINEAR[value] = encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
        }
    }

    private Light() {}

    /** 0 to 1. */
    static double of(int value) {
        return LINEAR[value];
    }

    /** 0 to 255, rounded. */
    static int encoded(double light) {
        double within = Math.max(0, Math.min(1, light));
        double encoded = within <= 0.0031308 ? within * 12.92 : 1.055 * Math.pow(within, 1 / 2.4) - 0.055;
        return (int) Math.round(encoded * 255);
    }
}
