package org.draftroom.screenplay.fdx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.draftroom.screenplay.fountain.Fountain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FdxTest {

    private static final String SCRIPT = """
            <?xml version="1.0" encoding="UTF-8" standalone="no" ?>
            <FinalDraft DocumentType="Script" Template="No" Version="4">
              <Content>
                <Paragraph Type="Scene Heading" Number="12A">
                  <SceneProperties Color="#FFFF80800000" Length="1/8" Page="1" Title="">
                    <Summary><Paragraph><Text>They meet.</Text></Paragraph></Summary>
                  </SceneProperties>
                  <Text>INT. BOAT</Text><Text>HOUSE - DUSK</Text>
                </Paragraph>
                <Paragraph Type="Action">
                  <Text>Rain on </Text><Text Style="Italic">tin </Text><Text>&amp; </Text><Text Style="Bold+Underline">slate</Text><Text>.</Text>
                </Paragraph>
                <Paragraph Type="Shot"><Text>CLOSE ON THE ROPE</Text></Paragraph>
                <Paragraph>
                  <DualDialogue>
                    <Paragraph Type="Character"><Text>ANA</Text></Paragraph>
                    <Paragraph Type="Dialogue"><Text>Yes.</Text></Paragraph>
                    <Paragraph Type="Character"><Text>Bo</Text></Paragraph>
                    <Paragraph Type="Parenthetical"><Text>(low)</Text></Paragraph>
                    <Paragraph Type="Dialogue"><Text>No.</Text></Paragraph>
                  </DualDialogue>
                  <Text/>
                </Paragraph>
                <Paragraph Type="Action" StartsNewPage="Yes" Alignment="Center"><Text>THE END</Text></Paragraph>
                <Paragraph Type="Transition"><Text>Fade out.</Text></Paragraph>
                <Paragraph Type="Scene Heading"><OmittedScene>
                  <Paragraph Type="Scene Heading"><Text>EXT. JETTY - DAY</Text></Paragraph>
                  <Paragraph Type="Action"><Text>Gone.</Text></Paragraph>
                </OmittedScene><Text>OMITTED</Text></Paragraph>
              </Content>
              <TitlePage><Content>
                <Paragraph Alignment="Center"><Text/></Paragraph>
                <Paragraph Alignment="Center"><Text Style="Bold">LOW TIDE</Text></Paragraph>
                <Paragraph Alignment="Center"><Text/></Paragraph>
                <Paragraph Alignment="Center"><Text>Written by</Text></Paragraph>
                <Paragraph Alignment="Center"><Text>A. Writer</Text></Paragraph>
                <Paragraph Alignment="Left"><Text>12 Quay Street</Text></Paragraph>
              </Content></TitlePage>
              <ScriptNotes><ScriptNote Range="24,28"><Paragraph><Text>How hard?</Text></Paragraph></ScriptNote></ScriptNotes>
              <Revisions><Revision ID="1" Name="Blue"/></Revisions>
            </FinalDraft>
            """;

    @Test
    void whatASpeakerSingsStaysInTheSpeech() throws Fdx.Unreadable {
        String text = "VOICE (O.S.)\n~One for the wick,\n~and two for the stair.\n\nRain.\n\n~Nobody sings this.\n";
        byte[] file = Fdx.write(Fountain.parse(text));
        assertThat(Fdx.read(file).fountain()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title: Salt\nCredit: A film of\nAuthor: Ada Row\n\nRain.\n",
                "Title: Salt\nCredit: Story and screenplay\nAuthor:\n    Ada Row\n    Bo Lund\nSource: Based on a walk\n\nRain.\n",
                "Title: Salt\nAuthor: Ada Row\nSource: Story by Bo\n\nRain.\n",
                "Title: Соль\nCredit: Автор сценария\nAuthor: Ада Роу\n\nДождь.\n",
                "Title: Salt\nContact: 12 Quay Street\nCopyright: © 2026 Ada Row\nDraft date: May 3\n\nRain.\n",
                "Title: Salt\nCopyright: Ada Row\nNotes:\n    Third draft.\n    Unread.\nEpisode: 104\nLanguage: en\n\nRain.\n",
                "INT. SHED - DAY\n\nADA\nSing it.\n\n~One for the wick\n\nRain.\n",
                "INT. SHED - DAY\n\nADA\nSing it.\n~One for the wick\n\nRain.\n",
                ".OMITTED #4#\n\n/*\n\nINT. SHED - DAY #4#\n\nRain.\n\n*/\n\nINT. QUAY - DAY\n\nWind.\n"
            })
    void whatIsWrittenReadsTheSame(String text) throws Fdx.Unreadable {
        assertThat(Fdx.read(Fdx.write(Fountain.parse(text))).fountain()).isEqualTo(text);
    }

    @Test
    void aKeyOfTheTitlePageThatIsntKnownIsKeptAsItsLine() throws Fdx.Unreadable {
        String text = "Title: Salt\nAgent: Row & Row\n\nRain.\n";
        assertThat(Fdx.read(Fdx.write(Fountain.parse(text))).fountain())
                .isEqualTo("Title: Salt\nContact: Agent: Row & Row\n\nRain.\n");
    }

    private static final String FOUNTAIN = """
            Title: **LOW TIDE**
            Credit: Written by
            Author: A. Writer
            Contact: 12 Quay Street

            INT. BOATHOUSE - DUSK #12A# [[color: #ff8000]]

            = They meet.

            Rain on *tin* & _**slate**_. [[How hard?]]

            CLOSE ON THE ROPE

            ANA
            Yes.

            @Bo ^
            (low)
            No.

            ===

            > THE END <

            > Fade out.

            .OMITTED

            /*

            EXT. JETTY - DAY

            Gone.

            */
            """;

    @Test
    void readsElementsRunsTitlePageNotesAndWhatElseThereIs() throws Exception {
        Reading reading = read(SCRIPT);
        assertThat(reading.fountain()).isEqualTo(FOUNTAIN);
        assertThat(reading.remarks())
                .containsExactly(
                        "An omitted scene was kept as a boneyard.",
                        "Shown as action, and kept as what they are for Final Draft: 1 Shot.",
                        "Kept for Final Draft, and not shown here: 1 revision set.");
    }

    @Test
    void writesWhatItReads() throws Exception {
        String fountain = FOUNTAIN.substring(0, FOUNTAIN.indexOf(".OMITTED"));
        byte[] fdx = Fdx.write(Fountain.parse(fountain));
        assertThat(Fdx.read(fdx).fountain().strip()).isEqualTo(fountain.strip());
        assertThat(new String(fdx, StandardCharsets.UTF_8))
                .contains("<Paragraph Type=\"Scene Heading\" Number=\"12A\">", "Color=\"#FFFF80800000\"", "&amp;");
    }

    @Test
    void marksLinesThatWouldReadAsSomethingElse() throws Exception {
        String fdx = paragraph("Action", "INT. IS SHORT FOR INTERIOR")
                + paragraph("Action", "CUT TO:")
                + paragraph("Action", "# one")
                + paragraph("Scene Heading", "Somewhere warm")
                + paragraph("Action", "5 * 3 * 2 *x* _y_")
                + paragraph("Character", "McAvoy")
                + paragraph("Dialogue", "Once.")
                + paragraph("Action", "Title: not a title");
        assertThat(read(script(fdx)).fountain().lines().filter(line -> !line.isEmpty()))
                .containsExactly(
                        "!INT. IS SHORT FOR INTERIOR",
                        "!CUT TO:",
                        "!# one",
                        ".Somewhere warm",
                        "5 \\* 3 \\* 2 \\*x\\* \\_y\\_",
                        "@McAvoy",
                        "Once.",
                        "Title: not a title");
    }

    @Test
    void doubleSpacedDialogueIsAMultiCameraSitcomsThereAndBack() throws Fdx.Unreadable {
        String sitcom = "<FinalDraft><Content>" + paragraph("Action", "ADA ROWS.") + "</Content>"
                + "<ElementSettings Type=\"Action\"><ParagraphSpec Spacing=\"1\"/></ElementSettings>"
                + "<ElementSettings Type=\"Dialogue\"><ParagraphSpec Spacing=\"2\"/></ElementSettings></FinalDraft>";
        String fountain = read(sitcom).fountain();
        assertThat(fountain).startsWith("Format: multi-camera\n\n").contains("ADA ROWS.");
        byte[] written = Fdx.write(Fountain.parse(fountain));
        assertThat(Fdx.read(written).fountain()).isEqualTo(fountain);
        assertThat(read(sitcom.replace("Spacing=\"2\"", "Spacing=\"1\"")).fountain())
                .doesNotContain("Format:");
    }

    @Test
    void neverFollowsEntities() {
        String hostile = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + "<FinalDraft><Content><Paragraph Type=\"Action\"><Text>&e;</Text></Paragraph></Content></FinalDraft>";
        assertThatThrownBy(() -> read(hostile)).isInstanceOf(Fdx.Unreadable.class);
    }

    @Test
    void saysWhatIsWrongWithWhatItCannotRead() {
        assertThatThrownBy(() -> read("<html/>")).hasMessage("This is an XML file, but not a Final Draft document.");
        assertThatThrownBy(() -> read("<FinalDraft>\n<Content>")).hasMessageContaining("broken at line 2");
        assertThatThrownBy(() -> read("<FinalDraft>" + "<a>".repeat(100)))
                .hasMessage("This file nests deeper than any Final Draft document does.");
        assertThatThrownBy(() -> read("")).isInstanceOf(Fdx.Unreadable.class);
    }

    private static String paragraph(String type, String text) {
        return "<Paragraph Type=\"" + type + "\"><Text>" + text + "</Text></Paragraph>";
    }

    private static String script(String paragraphs) {
        return "<FinalDraft><Content>" + paragraphs + "</Content></FinalDraft>";
    }

    private static Reading read(String xml) throws Fdx.Unreadable {
        return Fdx.read(xml.getBytes(StandardCharsets.UTF_8));
    }
}
