package org.draftroom.screenplay.checks.planting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LengthsTest {

    private static final String SCENE =
            "INT. HUT - DAY\n\nRain comes in at the door and goes out at the window.\n\nANA\nIt never stays for supper.\n\n";

    @Test
    void aParagraphGrows() {
        Plant plant = Planting.of("long_action", SCENE);

        assertThat(plant.lineText())
                .hasSizeGreaterThan(900)
                .startsWith("Rain comes in")
                .doesNotContain("\n");
        assertThat(plant.text().lines()).hasSameSizeAs(SCENE.lines().toList());
    }

    @Test
    void aSpeechGrows() {
        Plant plant = Planting.of("long_dialogue", SCENE);

        assertThat(plant.lineText()).hasSizeGreaterThan(900).startsWith("It never stays");
    }
}
