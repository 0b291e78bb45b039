package org.draftroom.screenplay.checks.planting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingsTest {

    private static final String HUT = "INT. HUT - NIGHT #1#\n\nRain on the roof, the wall, the door.\n\n";
    private static final String SCRIPT =
            HUT + "INT. HUT - CONTINUOUS #2#\n\nSnow.\n\nINT. HUT - LATER #3#\n\nThe sun, and the sea.\n";

    @Test
    void aFrequentPlaceIsMisspeltOnceAndNotWhereItComesFirst() {
        Plant plant = Planting.of("place_spelling", SCRIPT);

        assertThat(plant.lineText()).matches("INT\\. HTU - (CONTINUOUS #2#|LATER #3#)");
        assertThat(plant.text()).startsWith(HUT).containsOnlyOnce("HTU");
    }

    @Test
    void aPlaceThatIsAlwaysInsideIsOutsideOnce() {
        Plant plant = Planting.of("int_ext_contradiction", SCRIPT);

        assertThat(plant.lineText()).startsWith("EXT. HUT - ");
        assertThat(plant.text().split("EXT", -1)).hasSize(2);
    }

    @Test
    void aPlaceThatIsBothIsLeftAlone() {
        assertThat(Planting.tried("int_ext_contradiction", SCRIPT + "\nEXT. HUT - DAY\n\nWind.\n"))
                .isEmpty();
    }

    @Test
    void theFirstHeadingGoesOnFromNothing() {
        Plant plant = Planting.of("no_scene_to_follow", SCRIPT);

        assertThat(plant.line()).isEqualTo(1);
        assertThat(plant.lineText()).matches("INT\\. HUT - (CONTINUOUS|MOMENTS LATER|LATER) #1#");
    }

    @Test
    void aContinuousSceneIsEarlierThanTheOneBefore() {
        Plant plant = Planting.of("time_backwards", SCRIPT);

        assertThat(plant.lineText()).isEqualTo("INT. HUT - AFTERNOON - CONTINUOUS #2#");
    }

    @Test
    void aTimeBesideContinuousIsReplaced() {
        String script = HUT + "EXT.  YARD - NIGHT [CONTINUOUS]  \n\nFrost.\n";

        assertThat(Planting.of("time_backwards", script).lineText()).isEqualTo("EXT.  YARD - AFTERNOON [CONTINUOUS]  ");
    }
}
