package org.draftroom.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import org.draftroom.screenplay.fountain.Fountain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SceneNumberingTest {

    /** A dash is a scene without a number. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - - -              | 1 2 3
            1 - 2              | 1 1A 2
            1 - - 2            | 1 1A 1B 2
            - 1                | A1 1
            - - 1              | A1 B1 1
            1 - 1A             | 1 A1A 1A
            1 - - 1A           | 1 A1A B1A 1A
            1A - 2             | 1A 1B 2
            1Z - - 2           | 1Z 1AA 1AB 2
            1 - A1A            | 1 AA1A A1A
            A1A - 1A           | A1A B1A 1A
            Y1A - - 1A         | Y1A AZ1A BZ1A 1A
            12 - 12a           | 12 A12A 12a
            4 - -              | 4 5 6
            12A - -            | 12A 13 14
            7 - 3              | 7 7A 3
            1 - 1              | 1 1A 1
            A - -              | A 1 2
            5 2 -              | 5 2 3
            1.2 - 1.3          | 1.2 1.2A 1.3
            """)
    void scenesWithoutANumberGetOne(String given, String numbers) {
        StringBuilder script = new StringBuilder();
        for (String number : given.split(" ")) {
            script.append("INT. BARN - DAY")
                    .append(number.equals("-") ? "" : " #" + number + "#")
                    .append("\n\nHay.\n\n");
        }
        assertThat(SceneNumbering.complete(Fountain.parse(script.toString())).scenes())
                .extracting(Scene::number)
                .containsExactly(numbers.split(" "));
    }

    @Test
    void nothingElseChanges() {
        Screenplay script = Fountain.parse("Title: Hay\n\nINT. BARN - DAY\n\nHay.\n");
        Screenplay numbered = SceneNumbering.complete(script);
        assertThat(Fountain.print(script)).isEqualTo(numbered.source());
        assertThat(numbered.elements().get(1)).isEqualTo(script.elements().get(1));
    }

    @Test
    void numbersAreWrittenBehindHeadingsAndThoseThatAreThereStay() {
        String text = "INT. BARN - DAY [[hay]]  \n\nHay.\n\n.YARD #7#\n\nHens.\n\nEXT. ROAD /* dust */\n\nA cart.\n";
        String numbered = NumberEdit.apply(text, SceneNumbering.missing(Fountain.parse(text)));
        assertThat(numbered)
                .isEqualTo(
                        "INT. BARN - DAY [[hay]] #A7#  \n\nHay.\n\n.YARD #7#\n\nHens.\n\nEXT. ROAD /* dust */ #8#\n\nA cart.\n");
        Screenplay read = Fountain.parse(numbered);
        assertThat(read.scenes()).extracting(Scene::number).containsExactly("A7", "7", "8");
        assertThat(SceneNumbering.missing(read)).isEmpty();
        String anew = NumberEdit.apply(numbered, SceneNumbering.anew(read));
        assertThat(Fountain.parse(anew).scenes()).extracting(Scene::number).containsExactly("1", "2", "3");
        assertThat(SceneNumbering.anew(Fountain.parse(anew))).isEmpty();
    }
}
