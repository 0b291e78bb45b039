package org.draftroom.screenplay.fdx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.draftroom.screenplay.Corpus;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.fountain.Fountain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real scripts through Final Draft's format and back. */
class FdxCorpusTest {

    @ParameterizedTest
    @MethodSource("org.draftroom.screenplay.Corpus#scripts")
    void fountainComesBackFromFdx(String script) throws Exception {
        Screenplay before = Fountain.parse(Corpus.text("corpus/" + script + ".fountain"));
        Reading reading = Fdx.read(new ByteArrayInputStream(Fdx.write(before)));
        assertThat(said(Fountain.parse(reading.fountain()))).isEqualTo(said(before));
        assertThat(reading.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Big-Fish",
                "Brick-and-Steel",
                "The-Last-Birthday-Card",
                "final-draft-11/big-fish.source",
                "final-draft-11/gumshoe.source",
                "final-draft-11/mostly-genius.source"
            })
    void fdxComesBackFromFountain(String script) throws Exception {
        Reading first = read(script);
        Screenplay screenplay = Fountain.parse(first.fountain());
        Reading second = Fdx.read(new ByteArrayInputStream(Fdx.write(screenplay)));
        assertThat(second.fountain()).isEqualTo(first.fountain());
    }

    private static Reading read(String script) throws Fdx.Unreadable, IOException {
        try (InputStream in = Files.newInputStream(Corpus.file("corpus/" + script + ".fdx"))) {
            return Fdx.read(in);
        }
    }

    private static List<String> said(Screenplay screenplay) {
        return screenplay.elements().stream()
                .filter(element -> !element.is(ElementType.NOTE))
                .map(FdxCorpusTest::said)
                .toList();
    }

    private static String said(Element element) {
        return element.type() + " " + element.dual() + " " + element.number() + " " + runs(element);
    }

    /** The text with the style of each character, however it is marked. */
    private static String runs(Element element) {
        StyledText text = StyledText.of(element.text());
        StringBuilder runs = new StringBuilder();
        for (int i = 0; i < text.text().length(); i++) {
            boolean changes = i == 0 ? text.style(i) != 0 : text.style(i) != text.style(i - 1);
            boolean isSpace = text.text().charAt(i) <= ' ';
            runs.append(changes && !isSpace ? "{" + text.style(i) + "}" : "")
                    .append(text.text().charAt(i));
        }
        return runs.toString();
    }
}
