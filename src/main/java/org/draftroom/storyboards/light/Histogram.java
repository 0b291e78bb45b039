package org.draftroom.storyboards.light;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How many pixels are at each of 256 levels, the nearest to each pixel's.
 *
 * @param counts 256 of them, from black to white
 */
public record Histogram(List<Integer> counts) {

    public Histogram {
        if (counts.size() != 256) {
            throw new IllegalArgumentException("256 levels, not " + counts.size());
        }
        counts = List.copyOf(counts);
    }

    static Histogram of(int[] counts) {
        return new Histogram(IntStream.of(counts).boxed().toList());
    }

    public long pixels() {
        return counts.stream().mapToLong(Integer::longValue).sum();
    }

    /** The most pixels that any level has. */
    public int peak() {
        return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The lowest level that, with all below it, has the share of the pixels, as ffmpeg's signalstats takes it. */
    public int percentile(double share) {
        long wanted = Math.round(pixels() * share);
        long seen = 0;
        for (int level = 0; level < 255; level++) {
            seen += counts.get(level);
            if (seen >= wanted) {
                return level;
            }
        }
        return 255;
    }

    /** The share, 0 to 1, of the pixels at levels from one to, but not with, another. */
    public double share(int from, int to) {
        return LongStream.range(from, to).map(level -> counts.get((int) level)).sum() / (double) Math.max(1, pixels());
    }

    /** The share, 0 to 1, of the pixels below a signal, 0 to 1. */
    public double below(double signal) {
        return share(0, first(signal));
    }

    /** The lowest level that isn't below a signal, 0 to 1. */
    static int first(double signal) {
        return (int) Math.ceil(signal * 255 - 1e-9);
    }
}
