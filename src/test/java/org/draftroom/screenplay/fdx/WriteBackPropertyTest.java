package org.draftroom.screenplay.fdx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.fountain.Fountain;

/** However a script is rewritten, its document says the same as a fresh one would, and loses nothing else. */
class WriteBackPropertyTest {

    private static final byte[] DOCUMENT = LowTide.document();

    @Property(tries = 800, seed = "11")
    void saysWhatAFreshDocumentSays(@ForAll long seed) throws Fdx.Unreadable {
        Random random = new Random(seed);
        String text = Fdx.read(DOCUMENT).fountain();
        for (int edits = random.nextInt(6); edits >= 0; edits--) {
            text = LowTide.edited(text, random);
        }
        Screenplay now = Fountain.parse(text);
        byte[] written = Fdx.write(now, DOCUMENT);
        assertSame(said(written), said(Fdx.write(now)));
        assertThat(new String(written, StandardCharsets.UTF_8))
                .contains("<Someday NewFeature=\"Yes\">", "<TagDefinition ");
    }

    @Property(tries = 150, seed = "12")
    void oneChangedLineChangesOneParagraph(@ForAll long seed) throws Fdx.Unreadable {
        Random random = new Random(seed);
        String text = Fdx.read(DOCUMENT).fountain();
        Screenplay before = Fountain.parse(text);
        Element element = before.elements().get(random.nextInt(before.elements().size()));
        int letter = element.text().indexOf('e');
        if (letter < 0 || element.is(ElementType.SYNOPSIS)) {
            return;
        }
        int at = element.map().offset(letter);
        byte[] written = Fdx.write(Fountain.parse(text.substring(0, at) + "EE" + text.substring(at + 1)), DOCUMENT);
        List<String> differences = LineDifference.of(lines(DOCUMENT), lines(written));
        assertThat(differences.stream().filter(line -> !line.contains("<ScriptNote ")))
                .hasSize(2);
    }

    /** Lines of a document cut, doubled and put elsewhere: it is refused in a sentence, or takes what is written. */
    @Property(tries = 600, seed = "13")
    void whateverDocumentCanBeReadCanBeWrittenInto(@ForAll long seed) throws Fdx.Unreadable {
        Random random = new Random(seed);
        byte[] document = shuffled(random);
        Optional<String> text = text(document);
        if (text.isPresent()) {
            assertThat(Fdx.write(Fountain.parse(text.get()), document)).isEqualTo(document);
            byte[] written = Fdx.write(Fountain.parse(LowTide.edited(text.get(), random)), document);
            assertThat(Fdx.read(written)).isNotNull();
        }
    }

    private static byte[] shuffled(Random random) {
        List<String> lines = new ArrayList<>(lines(DOCUMENT));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int from = random.nextInt(lines.size());
            int to = Math.min(lines.size(), from + 1 + random.nextInt(6));
            List<String> some = new ArrayList<>(lines.subList(from, to));
            switch (random.nextInt(3)) {
                case 0 -> lines.removeAll(some);
                case 1 -> lines.addAll(random.nextInt(lines.size()), some);
                default ->
                    lines.replaceAll(line -> line.replace(">" + some.get(0).strip(), ">\t[[x]] /* #1#"));
            }
        }
        return String.join(random.nextBoolean() ? "\n" : "\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<String> text(byte[] document) {
        try {
            return Optional.of(Fdx.read(document).fountain());
        } catch (Fdx.Unreadable refused) {
            assertThat(refused.getMessage()).endsWith(".");
            return Optional.empty();
        }
    }

    private static void assertSame(List<String> written, List<String> fresh) {
        assertThat(LineDifference.of(fresh, written)).isEmpty();
    }

    private static List<String> lines(byte[] document) {
        return new String(document, StandardCharsets.UTF_8).lines().toList();
    }

    /** What a document says, paragraph by paragraph; blank lines at its ends say nothing. */
    private static List<String> said(byte[] document) throws Fdx.Unreadable {
        Screenplay screenplay = Fountain.parse(Fdx.read(document).fountain());
        List<String> said = new ArrayList<>();
        screenplay.titlePage().entries().forEach(entry -> said.add(entry.key() + entry.values()));
        said.sort(null);
        for (Element element : screenplay.elements()) {
            StyledText text = StyledText.of(element.text());
            said.add(element.type() + " " + element.dual() + " " + element.number() + " " + element.notes() + " "
                    + text.text() + " " + (text.styles() == null ? "" : Arrays.toString(text.styles())));
        }
        return said;
    }
}
