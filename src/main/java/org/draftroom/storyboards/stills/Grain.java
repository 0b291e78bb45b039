package org.draftroom.storyboards.stills;

import boofcv.struct.image.GrayF32;
import java.util.Arrays;

/** How grainy a picture is. */
final class Grain {

    private static final int EVERY = 3;

    private Grain() {}

    /** The standard deviation of its noise, from what neighbours differ by where nothing else is (Immerkær, by the median). */
    static float of(GrayF32 luma) {
        float[] off = new float[((luma.height - 2) / EVERY + 1) * ((luma.width - 2) / EVERY + 1)];
        int count = 0;
        for (int y = 1; y < luma.height - 1; y += EVERY) {
            for (int x = 1; x < luma.width - 1; x += EVERY) {
                off[count++] = Math.abs(laplacian(luma, y * luma.width + x));
            }
        }
        Arrays.sort(off, 0, count);
        return count == 0 ? 0 : off[count / 2] / 0.6745f / 6;
    }

    private static float laplacian(GrayF32 luma, int at) {
        float[] data = luma.data;
        int width = luma.width;
        return data[at - width - 1]
                - 2 * data[at - width]
                + data[at - width + 1]
                - 2 * (data[at - 1] - 2 * data[at] + data[at + 1])
                + data[at + width - 1]
                - 2 * data[at + width]
                + data[at + width + 1];
    }
}
