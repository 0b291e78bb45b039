package org.draftroom.critique;

import static org.assertj.core.api.Assertions.assertThat;

import org.draftroom.English;
import org.draftroom.critique.Assessment.Withheld;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final CritiqueWords WORDS = English.words(CritiqueWords.class);

    @Test
    void saysHowManyNotesThereAre() {
        assertThat(WORDS.summary(0, new Withheld(0, 0, 0, 0))).isEqualTo("No note that rests on a line.");
        assertThat(WORDS.summary(1, new Withheld(0, 0, 0, 0))).isEqualTo("1 note, quoted from the page.");
        assertThat(WORDS.summary(8, new Withheld(0, 0, 0, 0))).isEqualTo("8 notes, each quoted from the page.");
    }

    @Test
    void saysWhatWasWithheldAndWhy() {
        assertThat(WORDS.summary(5, new Withheld(1, 0, 0, 0)))
                .isEqualTo("5 notes, each quoted from the page."
                        + " 1 note withheld: it quoted a line that isn't in your scene.");
        assertThat(WORDS.summary(5, new Withheld(2, 1, 1, 0)))
                .isEqualTo("5 notes, each quoted from the page."
                        + " 2 notes withheld: they quoted lines that aren't in your scene."
                        + " 1 other remark withheld for the same reason. 1 incomplete remark left out.");
        assertThat(WORDS.summary(5, new Withheld(0, 2, 0, 0)))
                .isEqualTo("5 notes, each quoted from the page."
                        + " 2 remarks withheld: they quoted lines that aren't in your scene.");
    }

    @Test
    void saysWhatSpokeToTheWriter() {
        assertThat(WORDS.summary(5, new Withheld(0, 0, 0, 2)))
                .isEqualTo("5 notes, each quoted from the page. 2 remarks left out: they spoke to the writer.");
    }
}
