package org.draftroom.screenplay.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            Not today -- not tomorrow.       | not today not tomorrow
            No—wait…but why?                 | no wait but why
            DON’T say 'well-known', Mary-Ann | don't say well-known mary-ann
            at 9:30, for 1,000.50 or R2D2    | at 9:30 for 1,000.50 or r2d2
            rock 'n' roll's end'             | rock n roll's end
            the U.S.A. (V.O.) so.no          | the u.s.a v.o so no
            a -- - ... !                     | a
            Так-то, Ёж                       | так-то ёж
            शक्ति नमस्ते                         | शक्ति नमस्ते
            黒澤の映画。                       | 黒 澤 の 映 画
            x-日                             | x 日
            """)
    void wordsAreFound(String text, String words) {
        assertThat(String.join(" ", Words.of(text))).isEqualTo(words);
        assertThat(Words.count(text)).isEqualTo(words.split(" ").length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Not today.                          | 1
            No! No? No...                       | 3
            Wait... what is that?               | 1
            Wait... What is that?               | 2
            Mr. Moffat and Dr. Bell.            | 1
            He said "No." Then he left          | 2
            3.5 metres?!                        | 1
            ... --                              | 0
            """)
    void sentencesAreCounted(String text, int sentences) {
        assertThat(Sentences.count(text)).isEqualTo(sentences);
    }

    @ParameterizedTest
    @CsvSource({
        "the, 1",
        "water, 2",
        "table, 2",
        "idea, 3",
        "radio, 3",
        "nation, 2",
        "social, 2",
        "language, 2",
        "queen, 1",
        "walked, 1",
        "wanted, 2",
        "rattled, 2",
        "boxes, 2",
        "lives, 1",
        "couples, 2",
        "being, 2",
        "beautiful, 3",
        "yes, 1",
        "rhythm, 2",
        "isn't, 2",
        "don't, 1",
        "church's, 2",
        "they've, 1",
        "lighthouse, 2",
        "hopeful, 2",
        "usual, 3",
        "b, 1",
        "1962, 1"
    })
    void syllablesAreCounted(String word, int syllables) {
        assertThat(Syllables.of(word)).isEqualTo(syllables);
    }
}
