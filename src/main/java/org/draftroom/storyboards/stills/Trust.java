package org.draftroom.storyboards.stills;

import java.util.List;
import java.util.stream.IntStream;
import org.draftroom.storyboards.stills.Registration.Apart;
import org.draftroom.storyboards.stills.Registration.Reason;
import org.draftroom.storyboards.stills.Registration.Registered;

/** When a registration is believed. */
final class Trust {

    static final int FEWEST_PROBES = 12;
    private static final int FEWEST_AGREEING = 12;
    private static final double LEAST_AGREEING = 0.25;
    private static final double MOST_UNSURE = 2;
    private static final double MOST_SCALE = 1.3;
    private static final double MOST_TURN = Math.toRadians(15);
    private static final double LEAST_SHARED = 0.5;
    private static final double NEAR = 2;
    private static final int FEWEST_REGIONS = 4;

    private Trust() {}

    static Registration judge(Refinement refinement, Sketch first, Sketch second) {
        Fit fit = refinement.fit();
        List<Sighting> agreeing = refinement.last().found().stream()
                .filter(one -> Fit.off(one, fit.warp()) < NEAR)
                .toList();
        int probes = refinement.last().tested();
        if (agreeing.size() < FEWEST_AGREEING || agreeing.size() < LEAST_AGREEING * probes) {
            return new Apart(Reason.DIFFERENT);
        }
        if (isTooFar(fit.warp(), first, second)) {
            return new Apart(Reason.MOVED_TOO_FAR);
        }
        double uncertainty = fit.uncertainty() / scale(fit.warp(), first.frame());
        if (uncertainty > MOST_UNSURE || regions(agreeing, first.frame()) < FEWEST_REGIONS) {
            return new Apart(Reason.UNSURE);
        }
        return new Registered(fit.warp(), fit.model(), uncertainty, probes, agreeing.size());
    }

    /** How many of the sixteen parts of the first picture have a sighting. */
    private static long regions(List<Sighting> sightings, Fit.Frame frame) {
        return sightings.stream()
                .map(one -> (int) (4 * one.first().x() / frame.width())
                        + 4 * (int) (4 * one.first().y() / frame.height()))
                .distinct()
                .count();
    }

    private static boolean isTooFar(Warp warp, Sketch first, Sketch second) {
        List<Spot> corners = corners(first.frame());
        double depth = corners.stream()
                .mapToDouble(corner -> warp.depth(corner.x(), corner.y()))
                .min()
                .orElseThrow();
        if (depth <= 0.5) {
            return true;
        }
        double scale = scale(warp, first.frame());
        Spot left = warp.of(new Spot(0, first.frame().height() / 2.0));
        Spot right = warp.of(new Spot(first.frame().width(), first.frame().height() / 2.0));
        double turn = Math.abs(Math.atan2(right.y() - left.y(), right.x() - left.x()));
        return scale > MOST_SCALE
                || scale < 1 / MOST_SCALE
                || turn > MOST_TURN
                || shared(warp, first, second) < LEAST_SHARED;
    }

    private static double scale(Warp warp, Fit.Frame frame) {
        List<Spot> corners = corners(frame).stream().map(warp::of).toList();
        return (corners.get(0).distance(corners.get(3)) + corners.get(1).distance(corners.get(2))) / (4 * frame.unit());
    }

    private static List<Spot> corners(Fit.Frame frame) {
        return IntStream.range(0, 4)
                .mapToObj(corner -> new Spot(corner % 2 * frame.width(), corner / 2 * frame.height()))
                .toList();
    }

    /** The part of the first picture that the second shows too. */
    private static double shared(Warp warp, Sketch first, Sketch second) {
        int steps = 40;
        long shown = IntStream.range(0, steps * steps)
                .mapToObj(i -> new Spot(
                        (i % steps + 0.5) / steps * first.frame().width(),
                        (i / steps + 0.5) / steps * first.frame().height()))
                .filter(spot -> second.shows(warp.of(spot)))
                .count();
        return (double) shown / (steps * steps);
    }
}
