package org.draftroom.storyboards.stills;

import boofcv.alg.filter.blur.BlurImageOps;
import boofcv.struct.image.GrayF32;
import java.util.Arrays;

/**
 * How much two laid stills differ at each pixel, in delta E. Where a pixel of one has its like among the neighbours of
 * the other's, it doesn't differ: edges may be off by one.
 *
 * @param open whether the pixel was compared
 * @param lighter L* of the second less that of the first
 */
record DifferenceMap(GrayF32 strength, GrayF32 lighter, GrayF32 lightness, boolean[] open) {

    private static final int MARGIN = 4;

    static DifferenceMap of(Laid laid, Evening evening, Veil first, Veil second, Warp warp) {
        Lab before = Lab.of(laid.first(), light(evening, true)).soft();
        Lab after = Lab.of(laid.second(), light(evening, false)).soft();
        boolean[] open = open(laid, first, second, warp);
        GrayF32 strength = before.l().createSameShape();
        GrayF32 lighter = before.l().createSameShape();
        int[] around = around(strength.width);
        for (int at = 0; at < open.length; at++) {
            if (open[at]) {
                strength.data[at] = (float)
                        Math.sqrt(Math.max(nearest(before, after, at, around), nearest(after, before, at, around)));
                lighter.data[at] = after.l().data[at] - before.l().data[at];
            }
        }
        return new DifferenceMap(BlurImageOps.mean(strength, null, 2, null, null), lighter, before.l(), open);
    }

    private static float nearest(Lab from, Lab to, int at, int[] around) {
        float nearest = Float.MAX_VALUE;
        for (int step : around) {
            nearest = Math.min(nearest, from.distance(at, to, at + step));
        }
        return nearest;
    }

    private static int[] around(int width) {
        return new int[] {-width - 1, -width, -width + 1, -1, 0, 1, width - 1, width, width + 1};
    }

    /** Of both at the darker one's exposure; what may have been brighter than white in one is no brighter in the other. */
    private static float[][] light(Evening evening, boolean first) {
        boolean change = first != evening.isSecondBrighter();
        float[][] light = new float[3][256];
        for (int channel = 0; channel < 3; channel++) {
            int where = channel;
            double white = evening.isSecondBrighter()
                    ? evening.first(where, Light.of(Evening.CLIPPED))
                    : evening.second(where, Light.of(Evening.CLIPPED));
            for (int value = 0; value < 256; value++) {
                double said = Light.of(value);
                double evened = !change ? said : first ? evening.second(where, said) : evening.first(where, said);
                light[channel][value] = (float) Math.min(evened, Math.min(white, Light.of(Evening.CLIPPED)));
            }
        }
        return light;
    }

    /** What both show, a little inside their edges, with nothing drawn over it. */
    private static boolean[] open(Laid laid, Veil first, Veil second, Warp warp) {
        int width = laid.first().width();
        int height = laid.first().height();
        boolean[] open = new boolean[width * height];
        for (int at = 0; at < open.length; at++) {
            int x = at % width;
            int y = at / width;
            boolean inside = x >= MARGIN && y >= MARGIN && x < width - MARGIN && y < height - MARGIN;
            open[at] = inside
                    && isShownAround(laid.shown(), at, width)
                    && !first.hides(x, y)
                    && !second.hides(warp.x(x + 0.5, y + 0.5), warp.y(x + 0.5, y + 0.5));
        }
        return open;
    }

    private static boolean isShownAround(boolean[] shown, int at, int width) {
        int down = MARGIN * width;
        return shown[at - down - MARGIN]
                && shown[at - down + MARGIN]
                && shown[at + down - MARGIN]
                && shown[at + down + MARGIN];
    }

    /** The delta E that grain and compression make for a pixel as light as each of eleven steps from black to white. */
    float[] floors() {
        float everywhere = floor(-1, 0);
        float[] floors = new float[11];
        for (int band = 0; band < floors.length; band++) {
            floors[band] = Math.min(2 * everywhere, Math.max(0.7f * everywhere, floor(band, everywhere)));
        }
        return floors;
    }

    int band(int at) {
        return Math.max(0, Math.min(10, Math.round(lightness.data[at] / 10)));
    }

    private float floor(int band, float otherwise) {
        float[] values = new float[open.length / 5 + 1];
        int count = 0;
        for (int at = 0; at < open.length; at += 5) {
            if (open[at] && (band < 0 || band(at) == band)) {
                values[count++] = strength.data[at];
            }
        }
        if (count < 2000 && band >= 0) {
            return otherwise;
        }
        Arrays.sort(values, 0, count);
        float median = count == 0 ? 0 : values[count / 2];
        for (int i = 0; i < count; i++) {
            values[i] = Math.abs(values[i] - median);
        }
        Arrays.sort(values, 0, count);
        return median + 6 * 1.4826f * (count == 0 ? 0 : values[count / 2]);
    }
}
