package org.draftroom.storyboards.stills;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The exact lie of the second on the first, from a rough one.
 *
 * @param last what was found around where the warp before the last put the probes
 */
record Refinement(Fit fit, Patches.Search last) {

    /** How far each round looks, in pixels, and how near the warp is then believed to be. */
    private static final int[] REACHES = {9, 5, 3, 3};

    /** A freer model that leaves the worst corner less sure than this isn't taken. */
    private static final double SURE = 1.0;

    static Refinement of(Sketch first, Sketch second, Warp rough) {
        Patches patches = new Patches(first.soft(), second.soft());
        Warp warp = rough;
        Refinement found = null;
        for (int reach : REACHES) {
            Warp before = warp;
            List<Spot> open = first.probes().stream()
                    .filter(probe ->
                            !second.veil().hides(before.x(probe.x(), probe.y()), before.y(probe.x(), probe.y())))
                    .toList();
            Patches.Search search = patches.search(open, warp, reach);
            boolean free = found != null;
            Fit fit = free
                    ? best(search, warp, reach, second.frame())
                    : Fit.of(Model.SIMILARITY, search.found(), warp, reach, second.frame());
            warp = fit.warp();
            found = new Refinement(fit, search);
        }
        return found;
    }

    /** The model that explains the sightings with as little freedom as will do (by the Bayesian information criterion). */
    private static Fit best(Patches.Search search, Warp warp, int reach, Fit.Frame frame) {
        List<Fit> fits = Stream.of(Model.values())
                .map(model -> Fit.of(model, search.found(), warp, reach, frame))
                .toList();
        List<Sighting> agreed = search.found().stream()
                .filter(one -> fits.stream().anyMatch(fit -> Fit.off(one, fit.warp()) < 2))
                .toList();
        return fits.stream()
                .filter(fit -> fit.model() == Model.SIMILARITY || fit.uncertainty() < SURE)
                .min(Comparator.comparingDouble(fit -> cost(fit, agreed)))
                .orElseThrow();
    }

    private static double cost(Fit fit, List<Sighting> agreed) {
        double squares = agreed.stream()
                .mapToDouble(one -> Math.min(4, Math.pow(Fit.off(one, fit.warp()), 2)) + 1e-4)
                .sum();
        int figures = Math.max(1, 2 * agreed.size());
        return figures * Math.log(squares / figures) + fit.model().parameters() * Math.log(figures);
    }
}
