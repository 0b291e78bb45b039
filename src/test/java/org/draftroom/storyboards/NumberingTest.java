package org.draftroom.storyboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.draftroom.storyboards.Numbering.Unnumbered;
import org.junit.jupiter.api.Test;

class NumberingTest {

    @Test
    void panelsAreCountedWithinTheirScene() {
        assertThat(labels("12A", "12A", "13", "12A")).containsExactly("12A-1", "12A-2", "13-1", "12A-3");
    }

    @Test
    void panelsOfNoSceneAreOnlyCounted() {
        assertThat(labels("", "")).containsExactly("1", "2");
    }

    @Test
    void whatIsSetByHandStaysAndCountsForNothing() {
        assertThat(labels("12", "12=12-1A", "12")).containsExactly("12-1", "12-1A", "12-2");
    }

    @Test
    void whatIsSetByHandIsGivenToNoOther() {
        assertThat(labels("12", "12", "12=12-2", "12")).containsExactly("12-1", "12-3", "12-2", "12-4");
    }

    @Test
    void smallLettersAreAsGoodAsLargeOnes() {
        assertThat(labels("12A=12a-1", "12A")).containsExactly("12a-1", "12A-2");
    }

    private static List<String> labels(String... panels) {
        return Numbering.of(Stream.of(panels)
                .map(panel -> new Unnumbered(
                        panel.replaceFirst("=.*", ""), panel.contains("=") ? panel.replaceFirst(".*=", "") : ""))
                .toList());
    }
}
