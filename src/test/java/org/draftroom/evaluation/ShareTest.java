package org.draftroom.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void theIntervalIsWilsons() {
        // Worked by hand from the formula; the last is the rule of 1 / (1 + z²/n) at none of ten.
        assertThat(new Share(20, 40).low()).isCloseTo(0.352, within(0.001));
        assertThat(new Share(20, 40).high()).isCloseTo(0.648, within(0.001));
        assertThat(new Share(0, 10).low()).isZero();
        assertThat(new Share(0, 10).high()).isCloseTo(0.2775, within(0.0005));
    }

    @Test
    void saysSoWhereThereIsNothing() {
        assertThat(new Share(0, 0).words()).isEqualTo("none");
        assertThat(new Share(23, 40).words()).isEqualTo("23 of 40 (57.5 %, 42–71 %)");
    }

    @Test
    void spreadsHaveMedianAndShift() {
        assertThat(new Spread(1, 2, 3, 4, 100).words()).isEqualTo("3 (p90 100)");
        assertThat(new Spread(0, 1).shift()).isEqualTo("+0.50 ± 0.98");
        assertThat(new Spread().words()).isEqualTo("none");
    }
}
