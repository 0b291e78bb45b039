package org.draftroom.storyboards.stills;

import boofcv.alg.filter.blur.BlurImageOps;
import boofcv.struct.image.GrayF32;

/**
 * A picture in CIELAB (D65): distances in it are about as large as they look.
 */
record Lab(GrayF32 l, GrayF32 a, GrayF32 b) {

    private static final int STEPS = 8192;
    private static final float[] ROOT = new float[STEPS + 2];

    static {
        for (int i = 0; i < ROOT.length; i++) {
            double t = (double) i / STEPS;
            ROOT[i] = (float) (t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116);
        }
    }

    /** @param light of red, green and blue for each value of the plate, 0 to 1 */
    static Lab of(Plate plate, float[][] light) {
        GrayF32 l = new GrayF32(plate.width(), plate.height());
        GrayF32 a = l.createSameShape();
        GrayF32 b = l.createSameShape();
        for (int i = 0; i < plate.rgb().length; i++) {
            int pixel = plate.rgb()[i];
            float red = light[0][pixel >> 16 & 255];
            float green = light[1][pixel >> 8 & 255];
            float blue = light[2][pixel & 255];
            float x = root((0.4124564f * red + 0.3575761f * green + 0.1804375f * blue) / 0.95047f);
            float y = root(0.2126729f * red + 0.7151522f * green + 0.0721750f * blue);
            float z = root((0.0193339f * red + 0.1191920f * green + 0.9503041f * blue) / 1.08883f);
            l.data[i] = 116 * y - 16;
            a.data[i] = 500 * (x - y);
            b.data[i] = 200 * (y - z);
        }
        return new Lab(l, a, b);
    }

    /** Without the finest grain. */
    Lab soft() {
        return new Lab(soft(l), soft(a), soft(b));
    }

    /** Delta E (CIE 1976) between a pixel of this and one of the other. */
    float distance(int at, Lab other, int there) {
        float dl = l.data[at] - other.l.data[there];
        float da = a.data[at] - other.a.data[there];
        float db = b.data[at] - other.b.data[there];
        return dl * dl + da * da + db * db;
    }

    private static GrayF32 soft(GrayF32 plane) {
        return BlurImageOps.gaussian(plane, null, 1.2, 3, null);
    }

    private static float root(float t) {
        float place = Math.max(0, Math.min(1, t)) * STEPS;
        int below = (int) place;
        return ROOT[below] + (place - below) * (ROOT[below + 1] - ROOT[below]);
    }
}
