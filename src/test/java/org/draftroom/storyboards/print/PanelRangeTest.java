package org.draftroom.storyboards.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelRangeTest {

    private static final List<Integer> ALL = List.of(1, 2, 3, 4, 5);

    @Test
    void placesAndStretchesChooseInTheBoardsOrder() {
        assertThat(PanelRange.choose(" ", ALL)).contains(ALL);
        assertThat(PanelRange.choose("4-9, 1, 4", ALL)).contains(List.of(1, 4, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4-3", "0", "6-9", "12-3x", ",", "1,,2", "99999999999"})
    void whatChoosesNothingIsRefused(String written) {
        assertThat(PanelRange.choose(written, ALL)).isEmpty();
    }

    @Test
    void anEmptyBoardHasNothingToChoose() {
        assertThat(PanelRange.choose("", List.of())).isEmpty();
    }
}
