package org.draftroom.screenplay.checks.planting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoubledWordsTest {

    @Test
    void aWordStandsTwice() {
        Plant plant = Planting.of("repeated_word", "INT. HUT - DAY\n\nRain and wind.\n");

        assertThat(plant.text()).isEqualTo("INT. HUT - DAY\n\nRain and and wind.\n");
        assertThat(plant.text().substring(plant.at())).startsWith("and and");
    }

    @Test
    void aWordThatMayStandTwiceIsLeftAlone() {
        assertThat(Planting.tried("repeated_word", "INT. HUT - DAY\n\nShe had rain.\n"))
                .isEmpty();
    }

    @Test
    void threeWordsStandTwice() {
        Plant plant = Planting.of("repeated_phrase", "INT. HUT - DAY\n\nRain in the night comes in.\n");

        assertThat(plant.lineText()).isEqualTo("Rain in the night in the night comes in.");
    }
}
