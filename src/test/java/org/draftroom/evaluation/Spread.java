package org.draftroom.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** Figures of one kind, sorted. */
public record Spread(double... values) {

    private static final double Z = 1.959964;

    public static Spread of(DoubleStream values) {
        return new Spread(values.sorted().toArray());
    }

    /** The smallest value that so much of all is at most; 0 of none. */
    public double at(double part) {
        return values.length == 0 ? 0 : values[(int) Math.max(0, Math.ceil(part * values.length) - 1)];
    }

    public double mean() {
        return Arrays.stream(values).average().orElse(0);
    }

    /** Half the width of the mean's 95 % interval, by the normal approximation. */
    public double reach() {
        if (values.length < 2) {
            return 0;
        }
        double squares =
                Arrays.stream(values).map(value -> Math.pow(value - mean(), 2)).sum();
        return Z * Math.sqrt(squares / (values.length - 1) / values.length);
    }

    /** Median and 90th percentile, as {@code 31 (p90 44)}. */
    public String words() {
        return values.length == 0 ? "none" : String.format(Locale.ROOT, "%.0f (p90 %.0f)", at(0.5), at(0.9));
    }

    /** The mean with its interval, as {@code +0.12 ± 0.20}. */
    public String shift() {
        return values.length == 0 ? "none" : String.format(Locale.ROOT, "%+.2f ± %.2f", mean(), reach());
    }
}
