package org.draftroom.screenplay.fdx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        Reading reading = Fdx.read(Fdx.write(before));
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
        Reading second = Fdx.read(Fdx.write(screenplay));
        assertThat(second.fountain()).isEqualTo(first.fountain());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentIsItselfAgain(String script) throws Exception {
        byte[] document = document(script);
        Screenplay screenplay = Fountain.parse(Fdx.read(document).fountain());
        assertThat(Fdx.write(screenplay, document)).isEqualTo(document);
    }

    /** A word more in any line is one paragraph changed in the document, and reads back as that line. */
    @ParameterizedTest
    @MethodSource("documents")
    void oneChangedLineIsOneChangedParagraph(String script) throws Exception {
        byte[] document = document(script);
        String text = Fdx.read(document).fountain();
        List<Element> elements = Fountain.parse(text).elements();
        for (int i = 0; i < 25; i++) {
            Element element = elements.get(i * (elements.size() - 1) / 24);
            int letter = letter(element.text());
            if (letter < 0) {
                continue;
            }
            int at = element.map().offset(letter);
            String changed = text.substring(0, at) + "XYZ" + text.substring(at);
            byte[] written = Fdx.write(Fountain.parse(changed), document);
            assertThat(Fdx.read(written).fountain()).isEqualTo(changed);
            assertThat(differing(document, written)).as(element.type().name()).isEqualTo(1);
        }
    }

    static Stream<String> documents() {
        return Stream.of(
                "Big-Fish",
                "Brick-and-Steel",
                "The-Last-Birthday-Card",
                "final-draft-11/big-fish.source",
                "final-draft-11/big-fish-scene-numbers.source",
                "final-draft-11/gumshoe.source",
                "final-draft-11/mostly-genius.source",
                "final-draft-11/probes/brick-n-steel-basic",
                "final-draft-11/probes/dual-dialogue-basic",
                "final-draft-11/probes/paragraph-layout-overrides");
    }

    /** The place of the last letter that has another before it, or -1. */
    private static int letter(String text) {
        for (int i = text.length() - 1; i > 0; i--) {
            if (Character.isLetter(text.charAt(i)) && Character.isLetter(text.charAt(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    private static long differing(byte[] before, byte[] after) throws Fdx.Unreadable {
        List<String> one = paragraphs(before);
        List<String> two = paragraphs(after);
        assertThat(two).hasSameSizeAs(one);
        return IntStream.range(0, one.size())
                .filter(i -> !one.get(i).equals(two.get(i)))
                .count();
    }

    /** Every paragraph of the script as it is written, and at last all that stands around them. */
    private static List<String> paragraphs(byte[] document) throws Fdx.Unreadable {
        String xml = XmlFile.of(document).text();
        List<String> all = new ArrayList<>();
        StringBuilder around = new StringBuilder();
        int at = 0;
        for (FdxParagraph paragraph : FdxReader.read(xml).script) {
            all.add(xml.substring(paragraph.node.from, paragraph.node.to));
            around.append(xml, at, paragraph.node.from);
            at = paragraph.node.to;
        }
        all.add(around.append(xml.substring(at)).toString());
        return all;
    }

    private static byte[] document(String script) throws IOException {
        return Files.readAllBytes(Corpus.file("corpus/" + script + ".fdx"));
    }

    private static Reading read(String script) throws Fdx.Unreadable, IOException {
        return Fdx.read(document(script));
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
