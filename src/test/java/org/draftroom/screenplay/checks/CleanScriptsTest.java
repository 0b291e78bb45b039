package org.draftroom.screenplay.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.draftroom.screenplay.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripts without errors have no findings. What is found in published ones is a slip, listed by its line. */
class CleanScriptsTest {

    @ParameterizedTest
    @MethodSource("ourScripts")
    void oursHaveNoFinding(Path file) throws IOException {
        assertThat(Checked.of(Files.readString(file)).findings())
                .as(file.toString())
                .isEmpty();
    }

    static List<Path> ourScripts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/scripts"))) {
            Stream<Path> sample = Stream.of(Path.of("src/main/resources/sample/the-lighthouse-keepers-sum.fountain"));
            return Stream.concat(sample, files.sorted())
                    .filter(file -> file.toString().endsWith(".fountain"))
                    .filter(file -> !file.endsWith("every-element.fountain"))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brick-and-Steel.fountain                 | ''
            The-Last-Birthday-Card.fountain          | ''
            cyrillic.fountain                        | ''
            jp.fountain                              | ''
            final-draft-11/mostly-genius.source.fountain          | ''
            final-draft-11/big-fish-scene-numbers.source.fountain | ''
            my_living_memory.fountain                | 423 introduced_without_capitals
            printing_trouble.fountain                | 353 introduced_without_description, 435 speaks_before_entering, 438 introduced_without_capitals
            """)
    void publishedOnesHaveTheirSlips(String name, String places) {
        assertThat(Checked.of(Corpus.text("corpus/" + name)).places())
                .containsExactlyElementsOf(places.isEmpty() ? List.of() : List.of(places.split(", ")));
    }

    /** Emphasis over several lines, which Fountain ends with each line; a place with and without a hyphen; a long joke. */
    @Test
    void bigFishHasEmphasisOverLinesTwoSpellingsAndALongSpeech() {
        assertThat(Checked.of(Corpus.text("corpus/Big-Fish.fountain")).places())
                .containsExactly(
                        "1905 long_dialogue",
                        "2056 place_spelling",
                        "2109 place_spelling",
                        "2751 unclosed_emphasis",
                        "2765 unclosed_emphasis",
                        "2782 unclosed_emphasis");
    }

    /** Asterisks that the conversion from Final Draft left inside words; they print. */
    @Test
    void gumshoeHasAsterisksThatPrint() {
        assertThat(Checked.of(Corpus.text("corpus/final-draft-11/gumshoe.source.fountain"))
                        .findings())
                .extracting(Finding::kind)
                .containsOnly(Kind.UNCLOSED_EMPHASIS);
    }
}
