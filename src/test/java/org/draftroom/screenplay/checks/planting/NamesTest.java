package org.draftroom.screenplay.checks.planting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

    private static final String HUT = """
            INT. HUT - DAY

            ANA BELL, 40, lights a lamp.

            ANA
            One.

            ANA
            Two.

            ANA
            Three.

            ANA (O.S.)
            Four.
            """;

    @Test
    void aNameOfManyCuesIsMisspeltOnceAndNotInItsFirstCue() {
        Plant plant = Planting.of("near_miss_name", HUT);

        assertThat(plant.lineText()).startsWith("AAN");
        assertThat(plant.line()).isGreaterThan(5);
        assertThat(plant.text().split("AAN", -1)).hasSize(2);
    }

    @Test
    void aNameOfFewCuesIsLeftAlone() {
        assertThat(Planting.tried("near_miss_name", "INT. HUT - DAY\n\nANA\nOne.\n\nANA\nTwo.\n"))
                .isEmpty();
    }

    @Test
    void oneCueHasTheFullNameOfTheIntroduction() {
        Plant plant = Planting.of("two_names", HUT);

        assertThat(plant.lineText()).startsWith("ANA BELL");
        assertThat(plant.text().split("ANA BELL", -1)).hasSize(3);
    }

    @Test
    void aNameIsNoSecondNameWhenItIsAnothersCue() {
        assertThat(Planting.tried("two_names", HUT + "\nANA BELL\nFive.\n")).isEmpty();
    }
}
