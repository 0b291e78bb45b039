package org.draftroom.storyboards.stills;

import boofcv.alg.filter.blur.BlurImageOps;
import boofcv.struct.image.GrayF32;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for small pieces of one picture around where another should show them, to a fraction of a pixel. Pieces are
 * compared by their normalised correlation, so that exposure and contrast don't matter.
 */
final class Patches {

    static final int RADIUS = 10;
    private static final int SIDE = 2 * RADIUS + 1;
    private static final double ALIKE = 0.8;
    private static final float BLACK = 3;
    private static final float WHITE = 252;

    private final GrayF32 first;
    private final GrayF32 second;

    /** Both made {@link #soft}. */
    Patches(GrayF32 first, GrayF32 second) {
        this.first = first;
        this.second = second;
    }

    static GrayF32 soft(GrayF32 luma) {
        return BlurImageOps.gaussian(luma, null, 1.0, 3, null);
    }

    /** @param tested probes whose place both pictures show, neither too dark nor too bright to tell */
    record Search(int tested, List<Sighting> found) {}

    /** Every probe, looked for within so many pixels of where the warp puts it. */
    Search search(List<Spot> probes, Warp warp, int reach) {
        int tested = 0;
        List<Sighting> found = new ArrayList<>();
        for (Spot probe : probes) {
            float[] field = field(probe, warp, reach);
            if (field != null) {
                tested++;
                find(probe, field, warp, reach).ifPresent(found::add);
            }
        }
        return new Search(tested, found);
    }

    /** The second picture around the place, turned and scaled like the first; null where it doesn't show it. */
    private float[] field(Spot probe, Warp warp, int reach) {
        int half = RADIUS + reach;
        int side = 2 * half + 1;
        float[] field = new float[side * side];
        double sum = 0;
        for (int dy = -half; dy <= half; dy++) {
            for (int dx = -half; dx <= half; dx++) {
                float value = Sampling.at(
                        second, warp.x(probe.x() + dx, probe.y() + dy), warp.y(probe.x() + dx, probe.y() + dy));
                if (value < 0) {
                    return null;
                }
                field[(dy + half) * side + dx + half] = value;
                sum += value;
            }
        }
        double mean = sum / field.length;
        return mean < BLACK || mean > WHITE ? null : field;
    }

    private Optional<Sighting> find(Spot probe, float[] field, Warp warp, int reach) {
        double[] wanted = wanted(probe);
        int span = 2 * reach + 1;
        double[] likeness = new double[span * span];
        int best = 0;
        for (int i = 0; i < likeness.length; i++) {
            likeness[i] = likeness(wanted, field, 2 * (RADIUS + reach) + 1, i % span, i / span);
            best = likeness[i] > likeness[best] ? i : best;
        }
        int x = best % span;
        int y = best / span;
        if (likeness[best] < ALIKE || x == 0 || y == 0 || x == span - 1 || y == span - 1) {
            return Optional.empty();
        }
        double right = x - reach + peak(likeness[best - 1], likeness[best], likeness[best + 1]);
        double down = y - reach + peak(likeness[best - span], likeness[best], likeness[best + span]);
        return Optional.of(new Sighting(probe, warp.of(new Spot(probe.x() + right, probe.y() + down))));
    }

    /** The piece of the first picture, with mean 0 and length 1. */
    private double[] wanted(Spot probe) {
        double[] piece = new double[SIDE * SIDE];
        int left = (int) probe.x() - RADIUS;
        int top = (int) probe.y() - RADIUS;
        double sum = 0;
        for (int i = 0; i < piece.length; i++) {
            piece[i] = first.data[(top + i / SIDE) * first.width + left + i % SIDE];
            sum += piece[i];
        }
        double squares = 0;
        for (int i = 0; i < piece.length; i++) {
            piece[i] -= sum / piece.length;
            squares += piece[i] * piece[i];
        }
        double length = Math.sqrt(squares) + 1e-9;
        for (int i = 0; i < piece.length; i++) {
            piece[i] /= length;
        }
        return piece;
    }

    private static double likeness(double[] wanted, float[] field, int width, int left, int top) {
        double sum = 0;
        double squares = 0;
        double product = 0;
        for (int y = 0; y < SIDE; y++) {
            int row = (top + y) * width + left;
            for (int x = 0; x < SIDE; x++) {
                float value = field[row + x];
                sum += value;
                squares += value * value;
                product += value * wanted[y * SIDE + x];
            }
        }
        double spread = squares - sum * sum / (SIDE * SIDE);
        return spread < SIDE * SIDE * 0.25 ? 0 : product / Math.sqrt(spread);
    }

    /** Where the parabola through three heights is highest, from the middle one. */
    private static double peak(double before, double at, double after) {
        double bend = before - 2 * at + after;
        return bend > -1e-12 ? 0 : Math.max(-0.5, Math.min(0.5, 0.5 * (before - after) / bend));
    }
}
