package org.draftroom.storyboards.stills;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.LongStream;
import org.draftroom.storyboards.stills.DrawnSet.Look;
import org.draftroom.storyboards.stills.Registration.Apart;
import org.draftroom.storyboards.stills.Registration.Reason;
import org.draftroom.storyboards.stills.Registration.Registered;
import org.junit.jupiter.api.Test;

class RegistrarTest {

    @Test
    void theSecondStillLiesOnTheFirstToWithinTwoPixels() {
        double worst = 0;
        double worstMean = 0;
        for (long seed = 1; seed <= Trials.PAIRS; seed++) {
            StillPair pair = StillPair.of(seed);
            Registration found = Registrar.register(pair.first(), pair.second(), List.of());
            assertThat(found).as(pair.words()).isInstanceOf(Registered.class);
            double[] error = pair.error(((Registered) found).warp());
            assertThat(error[1]).as(pair.words()).isLessThanOrEqualTo(2);
            worstMean = Math.max(worstMean, error[0]);
            worst = Math.max(worst, error[1]);
        }
        System.out.printf("%d pairs: worst corner %.2f px, worst mean %.2f px%n", Trials.PAIRS, worst, worstMean);
    }

    @Test
    void stillsOfDifferentSetsAreApart() {
        for (long seed = 1; seed <= (Trials.FULL ? Trials.PAIRS : 2); seed++) {
            StillPair pair = StillPair.of(seed);
            // Six on: of the same look, with the same things on other walls.
            StillPair other = StillPair.of(seed + 6_000);
            assertThat(Registrar.register(pair.first(), other.second(), List.of()))
                    .as(pair.words() + " and " + other.words())
                    .isInstanceOf(Apart.class);
        }
    }

    @Test
    void aBareWallIsTooPlainToTell() {
        Plate bare = camera(Warp.NONE, 2).still(new BufferedImage(2300, 1300, BufferedImage.TYPE_INT_RGB));
        assertThat(Registrar.register(bare, bare, List.of())).isEqualTo(new Apart(Reason.TOO_PLAIN));
    }

    @Test
    void aCameraThatWasMovedToAnotherPlaceIsNoSetUp() {
        BufferedImage set = new DrawnSet(4, Look.BRICK).drawn(List.of());
        Plate first = camera(StillPair.LIE, 1).still(set);
        Plate far = camera(Warp.similarity(0.55 / Trials.SIZE, 0, 0, 300), 1).still(set);
        assertThat(Registrar.register(first, far, List.of())).isEqualTo(new Apart(Reason.MOVED_TOO_FAR));
    }

    @Test
    void stillsOfDifferentSizesLieOnEachOtherToo() {
        BufferedImage set = new DrawnSet(4, Look.PLASTER).drawn(List.of());
        Plate first = camera(StillPair.LIE, 1).still(set);
        Plate second = first.within(2 * StillPair.WIDTH / 3);
        Registered found = (Registered) Registrar.register(first, second, List.of());
        assertThat(Registrar.register(first, second, List.of())).isEqualTo(found);
        Spot corner = found.warp().of(new Spot(StillPair.WIDTH, StillPair.HEIGHT));
        assertThat(corner.distance(new Spot(StillPair.WIDTH / 1.5, StillPair.HEIGHT / 1.5)))
                .isLessThan(0.5);
    }

    @Test
    void whatIsMaskedHasNoVote() {
        StillPair one = StillPair.of(7);
        StillPair other = StillPair.of(6_007);
        Plate half = leftHalfOf(one.second(), other.second());
        List<Spot> right = List.of(new Spot(0.5, 0), new Spot(1, 0), new Spot(1, 1), new Spot(0.5, 1));
        Registration found = Registrar.register(
                one.first(), half, List.of(new Mask(Mask.Side.FIRST, right), new Mask(Mask.Side.SECOND, right)));
        assertThat(found).isInstanceOf(Registered.class);
        assertThat(((Registered) found).agreeing()).isGreaterThan(((Registered) found).probes() * 3 / 4);
        assertThat(one.error(((Registered) found).warp())[1]).isLessThan(2);
    }

    private static Plate leftHalfOf(Plate left, Plate right) {
        int[] rgb = LongStream.range(0, left.rgb().length)
                .mapToInt(at -> (at % left.width() < left.width() / 2 ? left : right).rgb()[(int) at])
                .toArray();
        return new Plate(left.width(), left.height(), rgb);
    }

    private static Camera camera(Warp lie, double noise) {
        return new Camera(StillPair.WIDTH, StillPair.HEIGHT, lie, 0, noise, 0.9f, 3);
    }
}
