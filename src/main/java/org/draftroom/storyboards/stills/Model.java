package org.draftroom.storyboards.stills;

/** How freely a picture may be laid on another. The parameters of each begin with those of the one before. */
public enum Model {
    /** Moved, turned, scaled. */
    SIMILARITY(4),
    /** And sheared, and stretched to one side. */
    AFFINE(6),
    /** And tilted. */
    PROJECTIVE(8);

    private final int parameters;

    Model(int parameters) {
        this.parameters = parameters;
    }

    int parameters() {
        return parameters;
    }

    /** The small warp that these parameters stand for, in coordinates that are about -1 to 1. */
    Warp small(double[] p) {
        double[] full = new double[8];
        System.arraycopy(p, 0, full, 0, parameters);
        return new Warp(new double[] {
            1 + full[0] + full[4],
            -full[1] + full[5],
            full[2],
            full[1] + full[5],
            1 + full[0] - full[4],
            full[3],
            full[6],
            full[7],
            1
        });
    }

    /** How a place moves with each parameter, at the warp that does nothing: first its x, then its y. */
    double[][] slopes(double x, double y) {
        double[][] full = {
            {x, -y, 1, 0, x, y, -x * x, -x * y},
            {y, x, 0, 1, -y, x, -x * y, -y * y}
        };
        return new double[][] {
            java.util.Arrays.copyOf(full[0], parameters), java.util.Arrays.copyOf(full[1], parameters)
        };
    }
}
