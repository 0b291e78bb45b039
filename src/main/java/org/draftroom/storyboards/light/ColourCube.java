package org.draftroom.storyboards.light;

import java.util.ArrayList;
import java.util.List;

/** Every pixel in one of 32,768 boxes of like colours, each with its exact mean. */
final class ColourCube {

    private static final int SIDE = 32;
    private static final int TOP = SIDE - 1;

    private final int[] counts = new int[SIDE * SIDE * SIDE];
    private final double[] sums = new double[counts.length * 3];

    void add(Line line) {
        for (int x = 0; x < line.width; x++) {
            int red = line.red[x];
            int green = line.green[x];
            int blue = line.blue[x];
            int box = (red >> 11) << 10 | (green >> 11) << 5 | blue >> 11;
            counts[box]++;
            sums[3 * box] += Transfer.linear(red);
            sums[3 * box + 1] += Transfer.linear(green);
            sums[3 * box + 2] += Transfer.linear(blue);
        }
    }

    /** The boxes that have pixels. */
    List<Colour> colours() {
        List<Colour> colours = new ArrayList<>();
        for (int box = 0; box < counts.length; box++) {
            if (counts[box] > 0) {
                colours.add(colour(box));
            }
        }
        return colours;
    }

    /** Those of them in which no channel is, or is nearly, clipped, which is from level 248. */
    List<Colour> unclipped() {
        List<Colour> colours = new ArrayList<>();
        for (int box = 0; box < counts.length; box++) {
            boolean clipped = box >> 10 == TOP || (box >> 5 & TOP) == TOP || (box & TOP) == TOP;
            if (counts[box] > 0 && !clipped) {
                colours.add(colour(box));
            }
        }
        return colours;
    }

    private Colour colour(int box) {
        double count = counts[box];
        return new Colour(sums[3 * box] / count, sums[3 * box + 1] / count, sums[3 * box + 2] / count, count);
    }
}
