package org.draftroom.screenplay.sides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidesTest {

    private static final Screenplay NUMBERED = Fountain.parse("""
            INT. HALL - DAY #1#

            ADA
            Who's there?

            INT. STAIRS - DAY #2#

            Dust.

            INT. ATTIC - DAY #2A#

            Ada (V.O.)
            Nobody.

            @Ada (V.O.)
            Nobody.

            INT. ROOF - DAY #B-3#

            BO
            Me.

            EXT. YARD - DAY

            Hens.
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1           |     | 0
            2a          |     | 2
            1, 2A       |     | 0 2
            1-2A        |     | 0 1 2
            1 – 2; 5    |     | 0 1 4
            2 2A        |     | 1 2
            B-3         |     | 3
            1-B-3       |     | 0 1 2 3
            5           |     | 4
                        | Ada | 0 2
            1-2         | ADA | 0
            """)
    void numbersRangesAndPartsNameScenes(String scenes, String part, String places) throws Sides.Unknown {
        Sides sides = new Sides(scenes == null ? "" : scenes, part == null ? "" : part);
        assertThat(sides.in(NUMBERED).stream().mapToObj(String::valueOf).collect(Collectors.joining(" ")))
                .isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9     |     | There is no scene 9 in this script.
            1-9   |     | There is no scene 9 in this script.
            9-1   |     | There is no scene 9 in this script.
            -     |     | There is no scene - in this script.
            2A-1  |     | Scene 1 comes before scene 2A.
            ,     |     | Name the scenes by their numbers, such as 3-5, 12A.
                  | CY  | Nobody called CY speaks in a scene of this script.
            2     | ADA | ADA doesn't speak in scene 2.
            """)
    void whatIsNotThereIsSaid(String scenes, String part, String message) {
        Sides sides = new Sides(scenes == null ? "" : scenes, part == null ? "" : part);
        assertThatThrownBy(() -> sides.in(NUMBERED)).hasMessage(message);
    }

    @Test
    void theySayWhatTheyAre() {
        assertThat(new Sides("3-5, 12A", "PELL").label()).isEqualTo("Sides: PELL, scenes 3-5, 12A");
        assertThat(new Sides("12A", "").label()).isEqualTo("Sides: scene 12A");
        assertThat(new Sides("", " PELL ").label()).isEqualTo("Sides: PELL");
        assertThat(Sides.WHOLE.isWhole()).isTrue();
    }
}
