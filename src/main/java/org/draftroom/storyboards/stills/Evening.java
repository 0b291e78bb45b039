package org.draftroom.storyboards.stills;

import java.util.Arrays;

/**
 * How the exposure of the second of two laid stills differs from the first's: for each of red, green and blue the light
 * of the second is {@code e^offset * light^slope}.
 */
public record Evening(double[] offset, double[] slope) {

    private static final int LEAST = 8;
    /** From here on a value may have been any brighter one. */
    static final int CLIPPED = 250;

    private static final int EVERY = 7;
    private static final int ROUNDS = 12;
    private static final double REACH = 1.2;
    private static final double NEAREST = 0.08;
    private static final double MIDDLE_GREY = 0.18;
    private static final double LEAST_SLOPE = 0.7;
    private static final double MOST_SLOPE = 1.4;

    /** From the pixels that both show, outside the veil; few changed places don't pull at it. */
    static Evening of(Laid laid, Veil veil) {
        double[] offset = new double[3];
        double[] slope = new double[3];
        for (int channel = 0; channel < 3; channel++) {
            double[] line = line(laid, veil, 16 - 8 * channel);
            offset[channel] = line[0];
            slope[channel] = line[1];
        }
        return new Evening(offset, slope);
    }

    /** How much more exposed the second is, in stops, at middle grey. */
    public double stops() {
        return Math.log(gain()) / Math.log(2);
    }

    private double gain() {
        double second =
                0.2126 * second(0, MIDDLE_GREY) + 0.7152 * second(1, MIDDLE_GREY) + 0.0722 * second(2, MIDDLE_GREY);
        return second / MIDDLE_GREY;
    }

    boolean isSecondBrighter() {
        return gain() > 1;
    }

    /** What the second shows for light of the first. */
    double second(int channel, double first) {
        return first <= 0 ? 0 : Math.exp(offset[channel] + slope[channel] * Math.log(first));
    }

    double first(int channel, double second) {
        return second <= 0 ? 0 : Math.exp((Math.log(second) - offset[channel]) / slope[channel]);
    }

    /** The second as if it had been exposed like the first. */
    Plate evened(Plate second) {
        int[][] curve = new int[3][256];
        for (int channel = 0; channel < 3; channel++) {
            for (int value = 0; value < 256; value++) {
                curve[channel][value] = Light.encoded(first(channel, Light.of(value)));
            }
        }
        int[] evened = Arrays.stream(second.rgb())
                .map(pixel ->
                        curve[0][pixel >> 16 & 255] << 16 | curve[1][pixel >> 8 & 255] << 8 | curve[2][pixel & 255])
                .toArray();
        return new Plate(second.width(), second.height(), evened);
    }

    /** Offset and slope of logarithms, by weighted least squares that look ever closer. */
    private static double[] line(Laid laid, Veil veil, int shift) {
        double[][] pairs = pairs(laid, veil, shift);
        double[] line = {median(pairs), 1};
        double reach = REACH;
        for (int round = 0; round < ROUNDS; round++) {
            line = fitted(pairs, line, reach);
            reach = Math.max(NEAREST, reach * 0.75);
        }
        return line;
    }

    private static double[][] pairs(Laid laid, Veil veil, int shift) {
        double[][] pairs = new double[2][laid.shown().length / EVERY + 1];
        int count = 0;
        int width = laid.first().width();
        for (int at = 0; at < laid.shown().length; at += EVERY) {
            int first = laid.first().rgb()[at] >> shift & 255;
            int second = laid.second().rgb()[at] >> shift & 255;
            boolean usable = laid.shown()[at] && Math.min(first, second) >= LEAST && Math.max(first, second) < CLIPPED;
            if (usable && !veil.hides(at % width, at / width)) {
                pairs[0][count] = Math.log(Light.of(first));
                pairs[1][count++] = Math.log(Light.of(second));
            }
        }
        return new double[][] {Arrays.copyOf(pairs[0], count), Arrays.copyOf(pairs[1], count)};
    }

    private static double median(double[][] pairs) {
        double[] gaps = new double[pairs[0].length];
        Arrays.setAll(gaps, i -> pairs[1][i] - pairs[0][i]);
        Arrays.sort(gaps);
        return gaps.length == 0 ? 0 : gaps[gaps.length / 2];
    }

    private static double[] fitted(double[][] pairs, double[] line, double reach) {
        double weights = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < pairs[0].length; i++) {
            double off = (pairs[1][i] - line[0] - line[1] * pairs[0][i]) / reach;
            if (Math.abs(off) < 1) {
                double weight = (1 - off * off) * (1 - off * off);
                weights += weight;
                x += weight * pairs[0][i];
                y += weight * pairs[1][i];
                xx += weight * pairs[0][i] * pairs[0][i];
                xy += weight * pairs[0][i] * pairs[1][i];
            }
        }
        double spread = xx - x * x / weights;
        if (weights < 50) {
            return line;
        }
        double slope = spread / weights < 0.02 ? 1 : (xy - x * y / weights) / spread;
        slope = Math.max(LEAST_SLOPE, Math.min(MOST_SLOPE, slope));
        return new double[] {(y - slope * x) / weights, slope};
    }
}
