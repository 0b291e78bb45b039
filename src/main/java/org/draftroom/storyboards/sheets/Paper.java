package org.draftroom.storyboards.sheets;

import java.util.Arrays;

/** How bright the sheet's paper is, as a plane, since scanners and lamps light one side more; and how much it varies. */
record Paper(double level, double across, double down, double noise) {

    /** The margin in which nothing is drawn, as a part of the shorter side. */
    private static final double MARGIN = 0.012;

    private static final int ROUNDS = 6;

    static Paper of(Luma sheet) {
        int margin = Math.max(2, (int) (Math.min(sheet.width(), sheet.height()) * MARGIN));
        Paper paper = new Paper(median(sheet, margin), 0, 0, 24);
        for (int round = 0; round < ROUNDS; round++) {
            paper = new Fit(sheet, paper, margin).paper();
        }
        return paper;
    }

    double at(double x, double y) {
        return level + across * x + down * y;
    }

    private static double median(Luma sheet, int margin) {
        int[] counts = new int[256];
        int all = 0;
        for (int y = 0; y < sheet.height(); y++) {
            boolean whole = y < margin || y >= sheet.height() - margin;
            for (int x = 0; x < sheet.width(); x++) {
                if (whole || x < margin || x >= sheet.width() - margin) {
                    counts[sheet.at(x, y)]++;
                    all++;
                }
            }
        }
        int below = 0;
        int value = 0;
        while (below + counts[value] <= all / 2) {
            below += counts[value++];
        }
        return value;
    }

    /** One round of least squares over those pixels of the margin that are near what the round before said. */
    private static final class Fit {
        private final double[][] sums = new double[3][4];
        private final double[] off = new double[65_536];
        private int offs;

        Fit(Luma sheet, Paper before, int margin) {
            double near = Math.max(6, 3 * before.noise());
            for (int y = 0; y < sheet.height(); y++) {
                boolean whole = y < margin || y >= sheet.height() - margin;
                int step = whole ? 1 : sheet.width() - 1;
                for (int x = 0; x < sheet.width(); x++) {
                    if (!whole && x == margin) {
                        x = Math.max(x, sheet.width() - margin);
                    }
                    double difference = sheet.at(x, y) - before.at(x, y);
                    if (Math.abs(difference) < near) {
                        add(x, y, sheet.at(x, y), difference);
                    }
                }
            }
        }

        private void add(int x, int y, int value, double difference) {
            double[] row = {1, x, y, value};
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 4; j++) {
                    sums[i][j] += row[i] * row[j];
                }
            }
            off[offs++ % off.length] = Math.abs(difference);
        }

        Paper paper() {
            for (int i = 0; i < 3; i++) {
                for (int j = i + 1; j < 3; j++) {
                    double factor = sums[j][i] / Math.max(1e-9, sums[i][i]);
                    for (int k = i; k < 4; k++) {
                        sums[j][k] -= factor * sums[i][k];
                    }
                }
            }
            double down = sums[2][3] / Math.max(1e-9, sums[2][2]);
            double across = (sums[1][3] - sums[1][2] * down) / Math.max(1e-9, sums[1][1]);
            double level = (sums[0][3] - sums[0][2] * down - sums[0][1] * across) / Math.max(1e-9, sums[0][0]);
            return new Paper(level, across, down, noise());
        }

        private double noise() {
            double[] kept = Arrays.copyOf(off, Math.min(offs, off.length));
            Arrays.sort(kept);
            return kept.length == 0 ? 4 : kept[kept.length / 2] * 1.48;
        }
    }
}
