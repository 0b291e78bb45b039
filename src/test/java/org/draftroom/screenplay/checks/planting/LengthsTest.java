package org.draftroom.screenplay.checks.planting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LengthsTest {

    private static final String SCENE =
            "INT. HUT - DAY\n\nRain comes in at the door and goes out at the window.\n\nANA\nIt never stays for supper.\n\n";

    @Test
    void aParagraphGrowsByTheScriptsOwnSentences() {
        Plant plant = Planting.of("long_action", SCENE.repeat(30));

        assertThat(plant.lineText())
                .hasSizeGreaterThan(900)
                .startsWith("Rain comes in")
                .doesNotContain("\n");
        assertThat(plant.text().lines()).hasSameSizeAs(SCENE.repeat(30).lines().toList());
    }

    @Test
    void aSpeechGrowsByTheScriptsOwnSentences() {
        Plant plant = Planting.of("long_dialogue", SCENE.repeat(40));

        assertThat(plant.lineText()).hasSizeGreaterThan(900).startsWith("It never stays");
    }

    @Test
    void aShortScriptHasNotEnoughSentences() {
        assertThat(Planting.tried("long_action", SCENE)).isEmpty();
    }
}
