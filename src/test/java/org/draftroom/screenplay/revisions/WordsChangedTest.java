package org.draftroom.screenplay.revisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsChangedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                 | ''                 | 0 | 0
            ''                 | 'She digs.'        | 2 | 0
            'She digs.'        | ''                 | 0 | 2
            'She digs a hole.' | 'She fills a hole.'| 1 | 1
            'a b c'            | 'a  b   c'         | 0 | 0
            'one two three'    | 'three one two'    | 1 | 1
            """)
    void countsWhatCameAndWent(String earlier, String now, int came, int went) {
        assertThat(WordsChanged.between(earlier, now)).isEqualTo(new WordsChanged(came, went));
    }
}
