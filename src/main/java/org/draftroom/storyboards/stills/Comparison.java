package org.draftroom.storyboards.stills;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.draftroom.storyboards.stills.Registration.Registered;

/**
 * Two stills of one set-up, compared.
 *
 * @param laid the second as the first's camera would have seen it, exposed like the first
 * @param strengths delta E of each pixel of {@code laid}, at most 255; 0 where nothing was compared
 * @param shared the part of the first that was compared, 0 to 1
 */
public record Comparison(
        Registered registered,
        Evening evening,
        Plate laid,
        byte[] strengths,
        List<Difference> differences,
        double shared) {

    /** Changes with what the figures mean: what was kept under another is computed anew. */
    public static final int VERSION = 1;

    /** The longer side that differences are looked for at. */
    public static final int LONGEST = 1600;

    /**
     * Registers, evens and compares; each step is said before it is taken, and what {@code steps} throws ends it.
     *
     * @return the registration alone when the second can't be laid on the first
     */
    public static Result of(Plate first, Plate second, List<Mask> masks, Consumer<Step> steps) {
        Registration registration = Registrar.register(first, second, masks, steps);
        if (!(registration instanceof Registered registered)) {
            return new Result(registration, Optional.empty());
        }
        steps.accept(Step.EVENING);
        Plate a = first.within(LONGEST);
        Plate b = second.within(LONGEST);
        Warp warp = Warp.scale((double) first.longest() / a.longest())
                .then(registered.warp())
                .then(Warp.scale((double) b.longest() / second.longest()));
        Laid laid = Laid.of(a, b, warp);
        Veil veil = Veil.of(masks, Mask.Side.FIRST, a.width(), a.height());
        Evening evening = Evening.of(laid, veil);
        steps.accept(Step.DIFFERENCES);
        DifferenceMap map =
                DifferenceMap.of(laid, evening, veil, Veil.of(masks, Mask.Side.SECOND, b.width(), b.height()), warp);
        return new Result(
                registration,
                Optional.of(new Comparison(
                        registered,
                        evening,
                        evening.evened(laid.second()),
                        strengths(map),
                        Regions.of(map),
                        shared(map))));
    }

    private static byte[] strengths(DifferenceMap map) {
        byte[] strengths = new byte[map.open().length];
        for (int at = 0; at < strengths.length; at++) {
            strengths[at] = (byte) (map.open()[at] ? Math.min(255, Math.round(map.strength().data[at])) : 0);
        }
        return strengths;
    }

    private static double shared(DifferenceMap map) {
        int open = 0;
        for (boolean pixel : map.open()) {
            open += pixel ? 1 : 0;
        }
        return (double) open / map.open().length;
    }

    /** @param comparison empty when the registration says why not */
    public record Result(Registration registration, Optional<Comparison> comparison) {}
}
