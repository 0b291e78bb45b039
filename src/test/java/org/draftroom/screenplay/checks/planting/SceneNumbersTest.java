package org.draftroom.screenplay.checks.planting;

import static org.assertj.core.api.Assertions.assertThat;

import org.draftroom.screenplay.Scene;
import org.junit.jupiter.api.Test;

class SceneNumbersTest {

    private static final String SCRIPT =
            "INT. HUT - DAY #1#\n\nRain.\n\nEXT. YARD - DAY #2A#\n\nSnow.\n\nINT. HUT - NIGHT #3#\n\nWind.\n";

    @Test
    void oneSceneHasNoNumber() {
        Plant plant = Planting.of("scene_number_missing", SCRIPT);

        assertThat(plant.lineText()).endsWith("DAY");
        assertThat(Script.of(plant.text()).scenes())
                .extracting(Scene::number)
                .filteredOn(String::isEmpty)
                .hasSize(1);
    }

    @Test
    void oneSceneHasTheNumberOfTheSceneBefore() {
        Plant plant = Planting.of("scene_number_doubled", SCRIPT);

        assertThat(plant.lineText()).isIn("EXT. YARD - DAY #1#", "INT. HUT - NIGHT #2A#");
    }

    @Test
    void aScriptWithoutNumbersIsLeftAlone() {
        assertThat(Planting.tried("scene_number_missing", "INT. HUT - DAY\n\nRain.\n"))
                .isEmpty();
    }
}
