package org.draftroom.storyboards.stills;

import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * A warp that was laid through sightings so that few far-off ones don't pull at it (Tukey's biweight).
 *
 * @param spread the standard deviation of what agrees, in pixels of the second picture
 * @param agreeing sightings that are near where the warp says
 * @param uncertainty twice the standard error of the worst corner, in pixels of the second; infinite when the sightings don't say
 */
record Fit(Model model, Warp warp, double spread, int agreeing, double uncertainty) {

    private static final double LEAST_REACH = 0.7;
    private static final double TUKEY = 4.685;
    private static final double MAD = 1.4826;
    private static final int ROUNDS = 14;

    /** What belongs to one fit: where the sightings are, and the frame of the second picture that x and y are scaled by. */
    record Frame(int width, int height) {

        double unit() {
            return Math.hypot(width, height) / 2;
        }

        double x(double x) {
            return (x - width / 2.0) / unit();
        }

        double y(double y) {
            return (y - height / 2.0) / unit();
        }

        Warp from(Warp small) {
            Warp in = new Warp(
                    new double[] {1 / unit(), 0, -width / 2.0 / unit(), 0, 1 / unit(), -height / 2.0 / unit(), 0, 0, 1
                    });
            return in.then(small).then(in.inverse());
        }
    }

    /** From a warp that is right to within so many pixels; the same frame stands for both pictures. */
    static Fit of(Model model, List<Sighting> sightings, Warp start, double reach, Frame frame) {
        Warp warp = start;
        double within = reach;
        double spread = reach;
        DMatrixRMaj normal = new DMatrixRMaj(1, 1);
        for (int round = 0; round < ROUNDS; round++) {
            Equations equations = new Equations(model, frame);
            for (Sighting sighting : sightings) {
                equations.add(warp.of(sighting.first()), sighting.second(), within);
            }
            normal = equations.normal;
            double[] step = equations.solve();
            if (step == null) {
                return new Fit(model, warp, spread, 0, Double.POSITIVE_INFINITY);
            }
            warp = warp.then(frame.from(model.small(step)));
            spread = spread(sightings, warp, within);
            within = Math.max(LEAST_REACH, Math.min(within * 0.75, Math.max(TUKEY * spread, within * 0.5)));
        }
        int agreeing = agreeing(sightings, warp, Math.max(LEAST_REACH, TUKEY * spread));
        return new Fit(model, warp, spread, agreeing, uncertainty(model, normal, spread, frame));
    }

    private static int agreeing(List<Sighting> sightings, Warp warp, double within) {
        return (int) sightings.stream().filter(one -> off(one, warp) < within).count();
    }

    static double off(Sighting sighting, Warp warp) {
        return warp.of(sighting.first()).distance(sighting.second());
    }

    /** Of one coordinate, by the median of those within reach. */
    private static double spread(List<Sighting> sightings, Warp warp, double within) {
        double[] off = sightings.stream()
                .mapToDouble(one -> off(one, warp))
                .filter(one -> one < within)
                .sorted()
                .toArray();
        return off.length == 0 ? within : Math.max(0.02, MAD * off[off.length / 2] / Math.sqrt(2));
    }

    private static double uncertainty(Model model, DMatrixRMaj normal, double spread, Frame frame) {
        DMatrixRMaj covariance = new DMatrixRMaj(normal.numRows, normal.numCols);
        if (!CommonOps_DDRM.invert(normal, covariance)) {
            return Double.POSITIVE_INFINITY;
        }
        double worst = 0;
        for (int corner = 0; corner < 4; corner++) {
            double x = frame.x(corner % 2 * frame.width());
            double y = frame.y(corner / 2 * frame.height());
            double variance = 0;
            for (double[] slope : model.slopes(x, y)) {
                for (int i = 0; i < slope.length; i++) {
                    for (int j = 0; j < slope.length; j++) {
                        variance += slope[i] * covariance.get(i, j) * slope[j];
                    }
                }
            }
            worst = Math.max(worst, variance);
        }
        double error = 2 * spread * Math.sqrt(worst);
        return Double.isFinite(error) ? error : Double.POSITIVE_INFINITY;
    }

    /** The weighted normal equations of one round. */
    private static final class Equations {

        private final Model model;
        private final Frame frame;
        private final DMatrixRMaj normal;
        private final DMatrixRMaj right;

        Equations(Model model, Frame frame) {
            this.model = model;
            this.frame = frame;
            this.normal = new DMatrixRMaj(model.parameters(), model.parameters());
            this.right = new DMatrixRMaj(model.parameters(), 1);
        }

        void add(Spot said, Spot seen, double within) {
            double off = said.distance(seen) / within;
            if (off >= 1) {
                return;
            }
            double weight = (1 - off * off) * (1 - off * off);
            double[][] slopes = model.slopes(frame.x(said.x()), frame.y(said.y()));
            double[] gap = {(seen.x() - said.x()) / frame.unit(), (seen.y() - said.y()) / frame.unit()};
            for (int axis = 0; axis < 2; axis++) {
                double[] slope = slopes[axis];
                for (int i = 0; i < slope.length; i++) {
                    right.add(i, 0, weight * slope[i] * gap[axis]);
                    for (int j = 0; j < slope.length; j++) {
                        normal.add(i, j, weight * slope[i] * slope[j]);
                    }
                }
            }
        }

        /** Null when they don't say. */
        double[] solve() {
            DMatrixRMaj step = new DMatrixRMaj(model.parameters(), 1);
            boolean solved = CommonOps_DDRM.solve(normal.copy(), right, step);
            return solved && Arrays.stream(step.data).allMatch(Double::isFinite) ? step.data : null;
        }
    }
}
