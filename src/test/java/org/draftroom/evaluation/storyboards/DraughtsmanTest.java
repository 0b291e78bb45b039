package org.draftroom.evaluation.storyboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.draftroom.storyboards.reading.PanelField;
import org.draftroom.storyboards.reading.terms.ShotSize;
import org.junit.jupiter.api.Test;

class DraughtsmanTest {

    private static final List<Plan> PLANS = Plans.all();

    @Test
    void thereAreEnoughPanelsOfEachSizeAndNoTwoAreTheSame() {
        assertThat(PLANS).hasSizeGreaterThanOrEqualTo(300);
        for (ShotSize size : ShotSize.values()) {
            assertThat(PLANS.stream().filter(plan -> plan.size() == size)).hasSizeGreaterThan(30);
        }
        Set<Integer> pictures = IntStream.range(0, PLANS.size())
                .filter(index -> index % 8 == 0)
                .mapToObj(index -> Arrays.hashCode(Draughtsman.file(PLANS.get(index))))
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(pictures).hasSize(PLANS.size() / 8);
    }

    @Test
    void aPlanIsAlwaysTheSamePicture() {
        assertThat(Draughtsman.file(PLANS.get(3)))
                .isEqualTo(Draughtsman.file(Plans.all().get(3)));
    }

    @Test
    void everyPlanHasItsLabels() {
        assertThat(PLANS).allSatisfy(plan -> {
            assertThat(plan.truth().size().is(plan.size())).isTrue();
            assertThat(plan.truth().get(PanelField.FIGURES).value().orElseThrow())
                    .hasSameSizeAs(plan.people());
        });
    }
}
