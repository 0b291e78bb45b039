package org.draftroom.storyboards.stills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.Assertions;
import org.draftroom.storyboards.stills.DrawnSet.Look;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void whatWasMovedTakenAwayOrBroughtInIsAmongTheFirstFive() {
        int found = 0;
        for (long seed = 1; seed <= Trials.PAIRS; seed++) {
            PlantedChange planted = PlantedChange.of(seed, true);
            List<Difference> first = differences(planted).stream().limit(5).toList();
            found += first.stream().anyMatch(planted::isFoundBy) ? 1 : 0;
        }
        System.out.printf("%d of %d planted changes among the first five%n", found, Trials.PAIRS);
        assertThat((double) found / Trials.PAIRS).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void whereNothingWasChangedNothingDiffers() {
        for (long seed = 1; seed <= Trials.PAIRS; seed++) {
            PlantedChange same = PlantedChange.of(seed, false);
            assertThat(differences(same)).as(same.words()).isEmpty();
        }
    }

    @Test
    void theExposureIsSaidInStops() {
        var set = new DrawnSet(8, Look.PLASTER).drawn(List.of());
        Plate first = camera(0).still(set);
        Plate second = camera(-0.8).still(set);
        Comparison comparison = of(first, second, List.of());
        assertThat(comparison.evening().stops()).isCloseTo(-0.8, within(0.03));
        assertThat(meanGreen(comparison.laid())).isCloseTo(meanGreen(first.within(1600)), within(4.0));
    }

    @Test
    void aStepThatIsRefusedEndsIt() {
        Plate plate = camera(0).still(new DrawnSet(8, Look.PLASTER).drawn(List.of()));
        List<Step> taken = new ArrayList<>();
        Assertions.assertThatThrownBy(() -> Comparison.of(plate, plate, List.of(), step -> {
                    taken.add(step);
                    if (step == Step.EVENING) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(taken).containsExactly(Step.LANDMARKS, Step.LAYING, Step.EVENING);
    }

    private static List<Difference> differences(PlantedChange planted) {
        return of(planted.first(), planted.second(), planted.masks()).differences();
    }

    private static Comparison of(Plate first, Plate second, List<Mask> masks) {
        return Comparison.of(first, second, masks, step -> {}).comparison().orElseThrow();
    }

    private static Camera camera(double stops) {
        return new Camera(StillPair.WIDTH, StillPair.HEIGHT, StillPair.LIE, stops, 2, 0.9f, 5);
    }

    private static double meanGreen(Plate plate) {
        double sum = 0;
        for (int pixel : plate.rgb()) {
            sum += pixel >> 8 & 255;
        }
        return sum / plate.rgb().length;
    }
}
