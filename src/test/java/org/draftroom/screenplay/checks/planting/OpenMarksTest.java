package org.draftroom.screenplay.checks.planting;

import static org.assertj.core.api.Assertions.assertThat;

import org.draftroom.screenplay.ElementType;
import org.junit.jupiter.api.Test;

class OpenMarksTest {

    private static final String SCRIPT = "INT. HUT - DAY\n\nRain and wind.\n";

    @Test
    void aNoteIsOpenedAndPrints() {
        Plant plant = Planting.of("unclosed_note", SCRIPT);

        assertThat(plant.lineText()).isEqualTo("Rain [[check this? and wind.");
        assertThat(Script.of(plant.text()).all(ElementType.ACTION).get(0).text())
                .isEqualTo(plant.lineText());
    }

    @Test
    void emphasisIsOpened() {
        assertThat(Planting.of("unclosed_emphasis", SCRIPT).lineText()).isEqualTo("Rain *and wind.");
    }

    @Test
    void aBoneyardIsOpenedBehindTheLastThatIsClosed() {
        Plant plant = Planting.of("unclosed_boneyard", SCRIPT + "\n/* out */\n\nEXT. YARD - DAY\n\nSnow.\n");

        assertThat(plant.text()).endsWith("/* out */\n\n/* cut this?\n\nEXT. YARD - DAY\n\nSnow.\n");
        assertThat(plant.lineText()).isEqualTo("/* cut this?");
        assertThat(Script.of(plant.text()).scenes()).hasSize(2);
    }
}
