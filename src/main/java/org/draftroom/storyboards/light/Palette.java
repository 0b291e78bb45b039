package org.draftroom.storyboards.light;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The few colours that say most of a picture: k-means in Oklab over every pixel, begun with the colours that are farthest
 * from those begun with, so that the same picture always has the same palette.
 */
final class Palette {

    /** The most colours. */
    static final int COLOURS = 6;

    /** Nearer than this to each other, two colours look like one. */
    static final double NEAR = 0.03;

    private static final int ROUNDS = 24;

    private final List<Colour> colours;
    private final Oklab[] places;
    private final int[] nearest;

    private Palette(List<Colour> colours) {
        this.colours = colours;
        this.places = colours.stream().map(Colour::oklab).toArray(Oklab[]::new);
        this.nearest = new int[places.length];
    }

    /** The most frequent first. */
    static List<Swatch> of(List<Colour> colours) {
        double pixels = colours.stream().mapToDouble(Colour::weight).sum();
        return new Palette(colours)
                .groups().stream()
                        .sorted(Comparator.comparingDouble(Colour::weight).reversed())
                        .map(group -> new Swatch(group.hex(), group.weight() / pixels))
                        .toList();
    }

    private List<Colour> groups() {
        List<Oklab> centres = seeds();
        List<Colour> groups = List.of();
        for (int round = 0; round < ROUNDS && assign(centres) | round == 0; round++) {
            groups = means(centres.size());
            centres = groups.stream().map(Colour::oklab).toList();
        }
        return groups;
    }

    private List<Oklab> seeds() {
        List<Oklab> seeds = new ArrayList<>();
        double[] far = new double[places.length];
        java.util.Arrays.fill(far, 1);
        while (seeds.size() < COLOURS) {
            int next = farthest(far);
            if (next < 0) {
                break;
            }
            seeds.add(places[next]);
            for (int i = 0; i < far.length; i++) {
                far[i] = Math.min(far[i], places[i].distance(places[next]));
            }
        }
        return seeds;
    }

    /** The colour with the most pixels times its distance from the seeds; -1 when all are near to one. */
    private int farthest(double[] far) {
        int found = -1;
        double most = 0;
        for (int i = 0; i < far.length; i++) {
            double pull = far[i] * colours.get(i).weight();
            if (far[i] > NEAR * NEAR && pull > most) {
                most = pull;
                found = i;
            }
        }
        return found;
    }

    private boolean assign(List<Oklab> centres) {
        boolean changed = false;
        for (int i = 0; i < places.length; i++) {
            int best = 0;
            for (int centre = 1; centre < centres.size(); centre++) {
                if (places[i].distance(centres.get(centre)) < places[i].distance(centres.get(best))) {
                    best = centre;
                }
            }
            changed |= nearest[i] != best;
            nearest[i] = best;
        }
        return changed;
    }

    private List<Colour> means(int count) {
        List<List<Colour>> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(new ArrayList<>());
        }
        for (int i = 0; i < nearest.length; i++) {
            members.get(nearest[i]).add(colours.get(i));
        }
        return members.stream()
                .filter(group -> !group.isEmpty())
                .map(Colour::mean)
                .toList();
    }
}
