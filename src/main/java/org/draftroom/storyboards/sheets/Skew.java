package org.draftroom.storyboards.sheets;

import java.util.ArrayList;
import java.util.List;

/** The angle at which a sheet lies: where edges, seen along it and across it, fall into the fewest lines. */
final class Skew {

    /** The largest angle that is looked for, in degrees. */
    static final double MOST = 8;

    private static final int POINTS = 60_000;
    private static final double COARSE = 0.2;
    private static final double FINE = 0.02;

    private final List<int[]> edges;
    private final int reach;

    private Skew(List<int[]> edges, int reach) {
        this.edges = edges;
        this.reach = reach;
    }

    /** In radians, clockwise; turning it back makes lines upright. */
    static double of(Mask ink) {
        List<int[]> edges = new ArrayList<>();
        for (int y = 1; y < ink.height - 1; y++) {
            for (int x = 1; x < ink.width - 1; x++) {
                boolean inside = ink.at(x - 1, y) && ink.at(x + 1, y) && ink.at(x, y - 1) && ink.at(x, y + 1);
                if (ink.at(x, y) && !inside) {
                    edges.add(new int[] {x, y});
                }
            }
        }
        int step = edges.size() / POINTS + 1;
        List<int[]> some = new ArrayList<>();
        for (int i = 0; i < edges.size(); i += step) {
            some.add(edges.get(i));
        }
        return Math.toRadians(new Skew(some, ink.width + ink.height).best());
    }

    private double best() {
        double coarse = best(-MOST, MOST, COARSE);
        double fine = best(coarse - COARSE, coarse + COARSE, FINE);
        return strength(0) >= strength(fine) ? 0 : fine;
    }

    private double best(double from, double to, double step) {
        double best = 0;
        double most = -1;
        for (double angle = from; angle <= to + step / 2; angle += step) {
            double strength = strength(angle);
            if (strength > most) {
                most = strength;
                best = angle;
            }
        }
        return best;
    }

    private double strength(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        int[] rows = new int[reach * 2];
        int[] columns = new int[reach * 2];
        for (int[] edge : edges) {
            rows[reach + (int) Math.floor(edge[1] * cos - edge[0] * sin)]++;
            columns[reach + (int) Math.floor(edge[0] * cos + edge[1] * sin)]++;
        }
        return squares(rows) + squares(columns);
    }

    private static double squares(int[] counts) {
        double sum = 0;
        for (int i = 1; i < counts.length; i++) {
            double two = counts[i] + counts[i - 1];
            sum += two * two;
        }
        return sum;
    }
}
