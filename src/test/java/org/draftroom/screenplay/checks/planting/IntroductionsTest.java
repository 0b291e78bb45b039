package org.draftroom.screenplay.checks.planting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntroductionsTest {

    private static final String SCRIPT = """
            INT. HUT - DAY

            By the fire, the lamp and the kettle sits ANA BELL (40), wet to the knees.

            ANA
            Still raining.
            """;

    @Test
    void aNameLosesItsCapitals() {
        Plant plant = Planting.of("introduced_without_capitals", SCRIPT);

        assertThat(plant.text()).isEqualTo(SCRIPT.replace("ANA BELL", "Ana Bell"));
        assertThat(plant.text().substring(plant.at())).startsWith("Ana Bell (40)");
    }

    @Test
    void aNameLosesItsDescription() {
        String script = SCRIPT + "\nThe rain, the wind.\n";
        Plant plant = Planting.of("introduced_without_description", script);

        assertThat(plant.lineText()).isEqualTo("ANA BELL comes in.");
        assertThat(plant.text()).contains("comes in.\n\nANA\nStill raining.");
    }

    @Test
    void somebodyWhoDoesNotSpeakIsLeftAlone() {
        assertThat(Planting.tried("introduced_without_capitals", SCRIPT.replace("\nANA\n", "\nBEN\n")))
                .isEmpty();
    }

    @Test
    void somebodySaysAnAgeThatWasNotTheirs() {
        Plant plant = Planting.of("contradicting_age", SCRIPT + "\nThe rain, the wind.\n");

        assertThat(plant.lineText()).isEqualTo("Still raining. I'm 47 years old.");
    }
}
