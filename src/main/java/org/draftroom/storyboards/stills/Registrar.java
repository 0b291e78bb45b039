package org.draftroom.storyboards.stills;

import boofcv.concurrency.BoofConcurrency;
import java.util.List;
import java.util.function.Consumer;
import org.draftroom.storyboards.stills.Registration.Apart;
import org.draftroom.storyboards.stills.Registration.Reason;
import org.draftroom.storyboards.stills.Registration.Registered;

/**
 * Lays the second of two stills of one set-up on the first: landmarks find roughly how, small pieces all over the
 * picture find it exactly, and what moved in between is outvoted.
 */
public final class Registrar {

    /** Pictures with longer sides are measured at this size. */
    public static final int FINEST = 1920;

    private static final int ROUGH = 960;
    private static final double ROUGHLY = 5;
    private static final int FEWEST_LANDMARKS = 6;

    static {
        // On one core: the others are for who types; and landmarks come in one order, so that figures can be had again.
        BoofConcurrency.USE_CONCURRENT = false;
    }

    private Registrar() {}

    /** @param masks of both stills; what they cover has no vote */
    public static Registration register(Plate first, Plate second, List<Mask> masks) {
        return register(first, second, masks, step -> {});
    }

    static Registration register(Plate first, Plate second, List<Mask> masks, Consumer<Step> steps) {
        int longest = Math.min(FINEST, Math.min(first.longest(), second.longest()));
        Plate a = first.within(longest);
        Plate b = second.within(longest);
        Registration found = registered(a, b, masks, steps);
        return found instanceof Registered good
                ? in(good, (double) a.longest() / first.longest(), (double) b.longest() / second.longest())
                : found;
    }

    private static Registered in(Registered found, double shrunkFirst, double shrunkSecond) {
        return new Registered(
                Warp.scale(shrunkFirst).then(found.warp()).then(Warp.scale(1 / shrunkSecond)),
                found.model(),
                found.uncertainty() / shrunkFirst,
                found.probes(),
                found.agreeing());
    }

    private static Registration registered(Plate a, Plate b, List<Mask> masks, Consumer<Step> steps) {
        steps.accept(Step.LANDMARKS);
        Sketch first = Sketch.of(a, masks, Mask.Side.FIRST);
        Sketch second = Sketch.of(b, masks, Mask.Side.SECOND);
        if (first.probes().size() < Trust.FEWEST_PROBES || second.probes().size() < Trust.FEWEST_PROBES) {
            return new Apart(Reason.TOO_PLAIN);
        }
        Consensus rough = roughly(a, b, masks);
        if (rough.agreeing() < FEWEST_LANDMARKS) {
            return new Apart(Reason.DIFFERENT);
        }
        steps.accept(Step.LAYING);
        return Trust.judge(Refinement.of(first, second, rough.warp()), first, second);
    }

    /** In pixels of both as they are given. */
    private static Consensus roughly(Plate a, Plate b, List<Mask> masks) {
        Plate roughA = a.within(ROUGH);
        Plate roughB = b.within(ROUGH);
        Landmarks landmarks = Landmarks.of(roughA, masks, Mask.Side.FIRST);
        Consensus found = Consensus.of(landmarks.seenIn(Landmarks.of(roughB, masks, Mask.Side.SECOND)), ROUGHLY);
        return found.from((double) roughA.longest() / a.longest(), (double) roughB.longest() / b.longest());
    }
}
