package org.draftroom.storyboards.stills;

import boofcv.alg.feature.detect.intensity.GradientCornerIntensity;
import boofcv.alg.filter.derivative.DerivativeType;
import boofcv.alg.filter.derivative.GImageDerivativeOps;
import boofcv.factory.feature.detect.intensity.FactoryIntensityPointAlg;
import boofcv.struct.border.BorderType;
import boofcv.struct.image.GrayF32;
import java.util.ArrayList;
import java.util.List;

/** Places of a picture that can be found again to a fraction of a pixel: the best corner of each small cell. */
final class Probes {

    private static final int CELL = 36;
    private static final int WINDOW = 6;
    private static final int PIXELS = (2 * WINDOW + 1) * (2 * WINDOW + 1);
    private static final float LEAST_CONTRAST = 6;
    /** The square of Sobel's slope of softened grain of standard deviation 1. */
    private static final float SLOPE_OF_GRAIN = 1.306f;

    private static final float OVER_GRAIN = 3;

    private Probes() {}

    /**
     * @param luma made soft by {@link Patches#soft}
     * @param grain what it had before that
     */
    static List<Spot> of(GrayF32 luma, float grain, Veil veil) {
        GrayF32 strength = strength(luma);
        float least = PIXELS * Math.max(LEAST_CONTRAST, OVER_GRAIN * SLOPE_OF_GRAIN * grain * grain);
        List<Spot> probes = new ArrayList<>();
        int margin = Patches.RADIUS + 2;
        for (int top = margin; top < luma.height - margin; top += CELL) {
            for (int left = margin; left < luma.width - margin; left += CELL) {
                int right = Math.min(left + CELL, luma.width - margin);
                int bottom = Math.min(top + CELL, luma.height - margin);
                int best = best(strength, veil, new int[] {left, top, right, bottom});
                if (best >= 0 && strength.data[best] > least) {
                    probes.add(new Spot(best % luma.width + 0.5, best / luma.width + 0.5));
                }
            }
        }
        return probes;
    }

    private static int best(GrayF32 strength, Veil veil, int[] cell) {
        int best = -1;
        for (int y = cell[1]; y < cell[3]; y++) {
            for (int x = cell[0]; x < cell[2]; x++) {
                int at = y * strength.width + x;
                if (!veil.hides(x, y) && (best < 0 || strength.data[at] > strength.data[best])) {
                    best = at;
                }
            }
        }
        return best;
    }

    /** The lesser eigenvalue of the gradients around each place. */
    private static GrayF32 strength(GrayF32 luma) {
        GrayF32 right = new GrayF32(luma.width, luma.height);
        GrayF32 down = new GrayF32(luma.width, luma.height);
        GImageDerivativeOps.gradient(DerivativeType.SOBEL, luma, right, down, BorderType.EXTENDED);
        GrayF32 strength = new GrayF32(luma.width, luma.height);
        GradientCornerIntensity<GrayF32> corners = FactoryIntensityPointAlg.shiTomasi(WINDOW, false, GrayF32.class);
        corners.process(right, down, strength);
        return strength;
    }
}
