package org.draftroom.storyboards.light;

/** Luminance in linear light: its mean, and percentiles to a millionth of white. */
final class Luminances {

    private static final int STEPS = 1 << 20;

    private final int[] counts = new int[STEPS + 1];
    private double sum;
    private long pixels;

    void add(Line line) {
        double bright = 0;
        for (int x = 0; x < line.width; x++) {
            double luminance = Transfer.luminance(
                    Transfer.linear(line.red[x]), Transfer.linear(line.green[x]), Transfer.linear(line.blue[x]));
            bright += luminance;
            counts[(int) (luminance * STEPS + 0.5)]++;
        }
        sum += bright;
        pixels += line.width;
    }

    double mean() {
        return sum / pixels;
    }

    /** The least luminance that, with all below it, has the share of the pixels. */
    double percentile(double share) {
        long wanted = Math.max(1, Math.round(pixels * share));
        long seen = 0;
        int step = 0;
        while (true) {
            seen += counts[step];
            if (seen >= wanted || step == STEPS) {
                return step / (double) STEPS;
            }
            step++;
        }
    }
}
