package org.draftroom.screenplay.checks.planting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StagingTest {

    private static final String FIRST = """
            EXT. YARD - DAY

            DR. ROE, 60, stands in the rain, the wind and the dark.

            """;
    private static final String SECOND = """
            INT. HUT - DAY

            The fire, the lamp, the kettle.

            DR. ROE
            Still raining.
            """;
    private static final String REST = """

            Dr. Roe drinks the tea.

            CUT TO:

            EXT. YARD - NIGHT

            Snow.
            """;
    private static final String SCRIPT = FIRST + SECOND + REST;

    @Test
    void somebodySpeaksAndThenComesIn() {
        Plant plant = Planting.of("speaks_before_entering", SCRIPT);

        assertThat(plant.text()).isEqualTo(FIRST + SECOND + "\nDr. Roe comes in.\n" + REST);
        assertThat(plant.lineText()).isEqualTo("DR. ROE");
    }

    @Test
    void somebodyWhoIsNamedInTheSceneIsThereAlready() {
        String script = SCRIPT.replace("the kettle", "and Dr. Roe");

        assertThat(Planting.tried("speaks_before_entering", script)).isEmpty();
    }

    @Test
    void somebodyLeavesAndSpeaks() {
        Plant plant = Planting.of("speaks_after_leaving", SCRIPT);

        assertThat(plant.text())
                .contains("the tea.\n\nDr. Roe walks out and is gone.\n\nDR. ROE\nOne more thing.\n\nCUT TO:");
        assertThat(plant.text().substring(plant.at())).startsWith("DR. ROE\nOne more");
    }

    @Test
    void somebodyDiesAndSpeaks() {
        Plant plant = Planting.of("speaks_after_death", SCRIPT);

        assertThat(plant.text()).contains("Dr. Roe falls to the ground and dies.\n\nDR. ROE\nWhat was it for?");
        assertThat(plant.text().substring(plant.at())).startsWith("DR. ROE\nWhat");
    }

    @Test
    void aCallHasOneSide() {
        Plant plant = Planting.of("one_sided_call", SCRIPT);

        assertThat(plant.text()).contains("Dr. Roe answers the phone.\n\nDR. ROE\n(into the phone)\nHello? Yes.");
        assertThat(plant.text().substring(plant.at())).startsWith("DR. ROE\n(into");
    }

    @Test
    void noEnglishIsPutIntoAScriptInAnotherLanguage() {
        String script = "INT. CABANE - JOUR\n\nAna attend.\n\nANA\nEncore ?\n";

        assertThat(Planting.tried("speaks_after_leaving", script)).isEmpty();
    }
}
