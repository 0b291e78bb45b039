package org.draftroom.screenplay.fdx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.draftroom.screenplay.fountain.Fountain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made to do harm, and broken ones: a sentence or a faithful reading, in bounded time and memory. */
@Timeout(20)
class HostileFdxTest {

    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE x [<!ENTITY e \"no\">]>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\"><!ENTITY e \"&b;&b;&b;&b;\">]>"
            })
    void entitiesAreNeverFollowed(String type) {
        String document =
                START + type + "<FinalDraft><Content>" + paragraph("Action", "&e;") + "</Content></FinalDraft>";
        assertThatThrownBy(() -> read(document))
                .isInstanceOf(Fdx.Unreadable.class)
                .hasMessageContaining("is broken");
    }

    @Test
    void aTypeWithoutEntitiesDoesNoHarm() throws Fdx.Unreadable {
        String document = START + "<!DOCTYPE FinalDraft SYSTEM \"http://127.0.0.1:1/x.dtd\">"
                + script(paragraph("Action", "Rain."));
        assertThat(read(document)).isEqualTo("Rain.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!-- it's <a> --><!ELEMENT a (#PCDATA)><!ATTLIST a b CDATA \"<'>\">]>",
                "<!DOCTYPE x PUBLIC '-//a//b' \"c>\" []><!-- <FinalDraft> -->",
                "<?p <FinalDraft> ?>\n<!-- - -->"
            })
    void whatStandsBeforeTheDocumentIsPassedOver(String before) throws Fdx.Unreadable {
        String document = START + before + script(paragraph("Action", "<![CDATA[<b>]]> &gt;<!-- </Text> -->."));
        assertThat(read(document)).isEqualTo("<b> >.\n");
        byte[] written = Fdx.write(Fountain.parse("<i> >.\n"), document.getBytes(StandardCharsets.UTF_8));
        assertThat(new String(written, StandardCharsets.UTF_8))
                .isEqualTo(START + before + script(paragraph("Action", "&lt;i&gt; &gt;.")));
    }

    @Test
    void moreElementsThanAnyScriptAreRefused() {
        assertThatThrownBy(() -> read(script("<a/>".repeat(1_000_000))))
                .hasMessage("This file has more parts than any screenplay.");
    }

    @Test
    void moreAttributesThanAnyElementAreRefused() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            attributes.append(" a").append(i).append("=\"1\"");
        }
        assertThatThrownBy(() -> read("<FinalDraft" + attributes + "/>")).isInstanceOf(Fdx.Unreadable.class);
    }

    @Test
    void manyRunsAndCommentsAreReadInTime() throws Fdx.Unreadable {
        String runs = "<Paragraph Type=\"Action\">" + "<Text>a<!-- b -->c</Text>".repeat(100_000) + "</Paragraph>";
        assertThat(read(script(runs))).hasSize(200_001);
    }

    @Test
    void oneParagraphOfMegabytesIsReadAndWrittenBack() throws Fdx.Unreadable {
        byte[] document = script(paragraph("Action", "rain ".repeat(1_000_000))).getBytes(StandardCharsets.UTF_8);
        String text = Fdx.read(document).fountain();
        byte[] written = Fdx.write(Fountain.parse("Hail, " + text.substring(0, 1_000_000)), document);
        assertThat(Fdx.read(written).fountain()).startsWith("Hail, rain rain");
    }

    @Test
    void manyChangedParagraphsAreWrittenBackInTime() throws Fdx.Unreadable {
        StringBuilder paragraphs = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            paragraphs.append(paragraph("Action", "Lamp " + i % 97 + " goes out on the quay, number " + i + "."));
        }
        byte[] document = script(paragraphs.toString()).getBytes(StandardCharsets.UTF_8);
        String text = Fdx.read(document).fountain().replace("quay", "pier").replace("Lamp", "Light");
        assertThat(Fdx.read(Fdx.write(Fountain.parse(text), document)).fountain())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "99999999999999,4",
                "-5,-1",
                ",",
                "",
                "4",
                "x,y",
                "2147483647,2147483647",
                "0,0,0,0,0,0",
                "3,-99999999999"
            })
    void aRangeThatIsNoneDoesNoHarm(String range) throws Fdx.Unreadable {
        String document = "<FinalDraft><Content>" + paragraph("Action", "Rain.") + paragraph("Action", "Wind.")
                + "</Content><ScriptNotes><ScriptNote Range=\"" + range
                + "\"><Paragraph><Text>Why?</Text></Paragraph></ScriptNote></ScriptNotes></FinalDraft>";
        assertThat(read(document)).contains("[[Why?]]");
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        byte[] written = Fdx.write(Fountain.parse(read(document).replace("Rain", "Hail")), bytes);
        assertThat(Fdx.read(written).fountain()).contains("Hail.", "[[Why?]]");
    }

    @Test
    void whatIsDeclaredWronglyIsReadByItsBytes() throws Fdx.Unreadable {
        String document = script(paragraph("Action", "Één"));
        String declared = "<?xml version=\"1.0\" encoding=\"%s\"?>" + document;
        assertThat(read(declared.formatted("UTF-16").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Één\n");
        assertThat(read(declared.formatted("no-such-thing").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Één\n");
        assertThat(read(declared.formatted("UTF-8").getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("Één\n");
        assertThat(read(declared.formatted("UTF-8").getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("Één\n");
    }

    @Test
    void charactersThatXmlCannotHoldBecomeSpaces() throws Fdx.Unreadable {
        assertThat(read(script(paragraph("Action", "a\u000Bb\u0001c")))).isEqualTo("a b c\n");
        assertThatThrownBy(() -> read(script(paragraph("Action", "&#0;")))).isInstanceOf(Fdx.Unreadable.class);
    }

    @Test
    void whatIsBrokenIsSaidToTheWriterAlone() {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> read(new byte[] {'<', '?', (byte) 0xff, (byte) 0xfe, 0, 1}))
                    .isInstanceOf(Fdx.Unreadable.class);
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void whatEndsABoneyardInAnOmittedSceneLosesNothing() throws Fdx.Unreadable {
        String omitted = "<Paragraph Type=\"Scene Heading\"><OmittedScene>" + paragraph("Scene Heading", "INT. A - DAY")
                + paragraph("Action", "x */ y /* z") + "</OmittedScene><Text>OMITTED</Text></Paragraph>";
        String document = script(omitted + paragraph("Action", "Rain."));
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        byte[] written = Fdx.write(Fountain.parse(read(document).replace("Rain", "Hail")), bytes);
        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(document.replace("Rain", "Hail"));
    }

    private static String paragraph(String type, String text) {
        return "<Paragraph Type=\"" + type + "\"><Text>" + text + "</Text></Paragraph>";
    }

    private static String script(String paragraphs) {
        return "<FinalDraft><Content>" + paragraphs + "</Content></FinalDraft>";
    }

    private static String read(String document) throws Fdx.Unreadable {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(byte[] document) throws Fdx.Unreadable {
        return Fdx.read(document).fountain();
    }
}
