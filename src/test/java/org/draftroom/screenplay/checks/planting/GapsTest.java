package org.draftroom.screenplay.checks.planting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapsTest {

    @Test
    void aCueLosesItsSpeech() {
        Plant plant = Planting.of("orphan_cue", "INT. HUT - DAY\n\nRain.\n\nANA\nStill?\n\nBEN\n(low)\nStill.\n");

        assertThat(plant.text()).isEqualTo("INT. HUT - DAY\n\nRain.\n\nANA\n\nBEN\n(low)\nStill.\n");
        assertThat(plant.lineText()).isEqualTo("ANA");
    }

    @Test
    void aSceneLosesItsOnlyAction() {
        String script = "INT. HUT - DAY\n\nRain on the roof.\n\nANA\nStill?\n\nEXT. YARD - DAY\n\nSnow.\n";
        Plant plant = Planting.of("scene_without_action", script);

        assertThat(plant.text()).isEqualTo("INT. HUT - DAY\n\nANA\nStill?\n\nEXT. YARD - DAY\n\nSnow.\n");
        assertThat(plant.line()).isEqualTo(1);
    }

    @Test
    void anIntroductionIsNotTakenOut() {
        assertThat(Planting.tried("scene_without_action", "INT. HUT - DAY\n\nANA, 40, waits.\n\nANA\nStill?\n"))
                .isEmpty();
    }

    @Test
    void oneSceneOfThreeLosesItsSynopsis() {
        String scene = "INT. HUT - DAY\n\n= Ana waits.\n\nRain.\n\n";
        Plant plant = Planting.of("scene_without_purpose", scene.repeat(3));

        assertThat(plant.lineText()).isEqualTo("INT. HUT - DAY");
        assertThat(plant.text().substring(plant.at())).startsWith("INT. HUT - DAY\n\nRain.");
        assertThat(plant.text().split("= Ana", -1)).hasSize(3);
    }

    @Test
    void synopsesThatAreNotEverywhereAreLeftAlone() {
        String scene = "INT. HUT - DAY\n\n= Ana waits.\n\nRain.\n\n";
        assertThat(Planting.tried("scene_without_purpose", scene.repeat(3) + "INT. HUT - DAY\n\nSnow.\n"))
                .isEmpty();
    }
}
