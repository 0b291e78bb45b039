package org.draftroom.storyboards.stills;

import java.util.Arrays;

/**
 * A plane projective map from places of one picture to places of another, in the pixels of each.
 *
 * @param h the matrix, row by row; its last entry is 1
 */
public record Warp(double[] h) {

    public static final Warp NONE = new Warp(new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1});

    public Warp {
        double last = h[8];
        h = Arrays.stream(h).map(entry -> entry / last).toArray();
    }

    public static Warp similarity(double scale, double radians, double right, double down) {
        double cos = scale * Math.cos(radians);
        double sin = scale * Math.sin(radians);
        return new Warp(new double[] {cos, -sin, right, sin, cos, down, 0, 0, 1});
    }

    public static Warp scale(double factor) {
        return new Warp(new double[] {factor, 0, 0, 0, factor, 0, 0, 0, 1});
    }

    public double x(double x, double y) {
        return (h[0] * x + h[1] * y + h[2]) / depth(x, y);
    }

    public double y(double x, double y) {
        return (h[3] * x + h[4] * y + h[5]) / depth(x, y);
    }

    /** Above 0 for every place before the camera. */
    double depth(double x, double y) {
        return h[6] * x + h[7] * y + h[8];
    }

    public Spot of(Spot spot) {
        return new Spot(x(spot.x(), spot.y()), y(spot.x(), spot.y()));
    }

    /** First this, then that. */
    public Warp then(Warp next) {
        double[] product = new double[9];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                for (int k = 0; k < 3; k++) {
                    product[row * 3 + column] += next.h[row * 3 + k] * h[k * 3 + column];
                }
            }
        }
        return new Warp(product);
    }

    public Warp inverse() {
        return new Warp(new double[] {
            h[4] * h[8] - h[5] * h[7], h[2] * h[7] - h[1] * h[8], h[1] * h[5] - h[2] * h[4],
            h[5] * h[6] - h[3] * h[8], h[0] * h[8] - h[2] * h[6], h[2] * h[3] - h[0] * h[5],
            h[3] * h[7] - h[4] * h[6], h[1] * h[6] - h[0] * h[7], h[0] * h[4] - h[1] * h[3]
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Warp warp && Arrays.equals(h, warp.h);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(h);
    }

    @Override
    public String toString() {
        return "Warp" + Arrays.toString(h);
    }
}
