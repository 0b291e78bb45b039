package org.draftroom.scripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The same cases as the editor's, in frontend/test/editor/checks.test.ts. */
class ExcerptTest {

    private static final String TEXT = "INT. HUT - DAY\n\nThe the door opens.\n";
    private static final String LONG = "one two three four five six seven eight nine ten eleven and twelve";

    @Test
    void showsAQuoteInItsLine() {
        assertThat(of(TEXT, "The the")).isEqualTo(new Excerpt("", "The the", " door opens."));
        assertThat(of(TEXT, "DAY")).isEqualTo(new Excerpt("INT. HUT - ", "DAY", ""));
    }

    @Test
    void cutsALongLineBetweenWords() {
        assertThat(of(LONG, "eight")).isEqualTo(new Excerpt("…four five six seven ", "eight", " nine ten eleven and…"));
    }

    @Test
    void looksNoFurtherInALongLineThanItShows() {
        String line = "a".repeat(2_000_000) + " two the the three " + "b".repeat(2_000_000);
        int at = line.indexOf("the the");
        assertTimeout(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 1000; i++) {
                assertThat(Excerpt.of(line, at, at + 7)).isEqualTo(new Excerpt("…two ", "the the", " three…"));
            }
        });
    }

    @Test
    void cutsALongQuoteAtItsEnd() {
        String words = "word ".repeat(60);
        assertThat(Excerpt.of(words, 0, 300))
                .isEqualTo(new Excerpt("", "word ".repeat(22).substring(0, 109) + "…", ""));
    }

    private static Excerpt of(String text, String quote) {
        int at = text.indexOf(quote);
        return Excerpt.of(text, at, at + quote.length());
    }
}
