package org.draftroom.scripts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.draftroom.English;
import org.draftroom.scripts.Figures.SceneLength;
import org.junit.jupiter.api.Test;

class SceneChartTest {

    private static final CardWords WORDS = English.words(CardWords.class);

    @Test
    void drawsABarForEachSceneAndSaysTheSame() {
        SceneChart chart = SceneChart.of(
                List.of(new SceneLength(8, false), new SceneLength(21, true), new SceneLength(1, false)), WORDS);
        assertThat(chart.interiors()).isEqualTo("M0 28v-10h3v10zM8 28v-2h3v2z");
        assertThat(chart.exteriors()).isEqualTo("M4 28v-28h3v28z");
        assertThat(chart.words()).isEqualTo("Scene lengths: 2 interior and 1 exterior, the longest 2 5/8 pages");
    }

    @Test
    void keepsBarsSlimInAShortScriptAndFitsALongOne() {
        assertThat(SceneChart.of(List.of(new SceneLength(1, true)), WORDS).width())
                .isEqualTo(160);
        assertThat(SceneChart.of(java.util.Collections.nCopies(190, new SceneLength(2, true)), WORDS)
                        .width())
                .isEqualTo(760);
    }

    @Test
    void saysWhenThereIsNothingToDraw() {
        assertThat(SceneChart.of(List.of(), WORDS).words()).isEqualTo("No scenes yet");
    }
}
