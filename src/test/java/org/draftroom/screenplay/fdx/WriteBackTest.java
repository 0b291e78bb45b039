package org.draftroom.screenplay.fdx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.draftroom.screenplay.fountain.Fountain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changed in a script goes back into the document it came from, and nothing else does. */
class WriteBackTest {

    private static final String ORIGINAL = original();

    @Test
    void anUnchangedScriptIsTheSameDocument() throws Exception {
        assertThat(written(text -> text)).isEqualTo(ORIGINAL);
    }

    @Test
    void aChangedWordChangesItsRunAlone() throws Exception {
        assertOnlyLine(
                written(text -> text.replace("The boat left an hour", "The boat left a year")),
                "      <Text RevisionID=\"2\">The boat left an hour ago.</Text>",
                "      <Text RevisionID=\"2\">The boat left a year ago.</Text>");
    }

    @Test
    void runsThatWerentTouchedKeepTheirRevisionsTagsAndEntities() throws Exception {
        assertOnlyLine(
                written(text -> text.replace("Rain on", "Hail on")),
                "      <Text>Rain on </Text>",
                "      <Text>Hail on </Text>");
    }

    @Test
    void aStyleIsSetOnItsRunAlone() throws Exception {
        assertThat(changes(written(text -> text.replace("one by one.", "one by *one*."))))
                .containsExactly(
                        "-      <Text>Lamps go out, one by one.</Text>",
                        "+      <Text>Lamps go out, one by </Text>",
                        "+      <Text Style=\"Italic\">one</Text>",
                        "+      <Text>.</Text>");
    }

    @Test
    void aHeadingKeepsWhatElseItsSceneHas() throws Exception {
        assertOnlyLine(
                written(text -> text.replace("#12A#", "#12B#")),
                "    <Paragraph Number=\"12A\" Type=\"Scene Heading\">",
                "    <Paragraph Number=\"12B\" Type=\"Scene Heading\">");
        assertOnlyLine(
                written(text -> text.replace("#ff8000", "#0000ff")),
                "      <SceneProperties Color=\"#FFFF80800000\" Length=\"1 3/8\" Page=\"1\" Title=\"The meeting\">",
                "      <SceneProperties Color=\"#00000000FFFF\" Length=\"1 3/8\" Page=\"1\" Title=\"The meeting\">");
        assertThat(written(text -> text.replace("= They meet.", "= They part.")))
                .contains("<Text>They part.</Text>", "<CharacterArcBeat Name=\"ANA\"/>")
                .doesNotContain("They meet.");
    }

    @Test
    void aKindThatFountainDoesntHaveStays() throws Exception {
        assertOnlyLine(
                written(text -> text.replace("CLOSE ON THE ROPE", "CLOSE ON THE KNOT")),
                "      <Text>CLOSE ON THE ROPE</Text>",
                "      <Text>CLOSE ON THE KNOT</Text>");
    }

    @Test
    void insideADualDialogueTheRestStays() throws Exception {
        assertOnlyLine(
                written(text -> text.replace("(low)", "(lower)")),
                "          <Text>(low)</Text>",
                "          <Text>(lower)</Text>");
    }

    @Test
    void dialogueOfSeveralParagraphsStaysSeveral() throws Exception {
        assertOnlyLine(
                written(text -> text.replace("You took your time.", "You took all my time.")),
                "      <Text>You took your time.</Text>",
                "      <Text>You took all my time.</Text>");
    }

    @Test
    void anOmittedSceneStaysAndCanBeEdited() throws Exception {
        assertOnlyLine(
                written(text -> text.replace("Gone with the tide.", "Gone with the ebb.")),
                "          <Text RevisionID=\"1\">Gone with the tide.</Text>",
                "          <Text RevisionID=\"1\">Gone with the ebb.</Text>");
    }

    @Test
    void aNewParagraphStandsWhereItWasWritten() throws Exception {
        String written = written(text -> text.replace("Lamps go out", "A dog barks.\n\nLamps go out"));
        assertThat(changes(written))
                .containsExactly(
                        "+      <Text>A dog barks.</Text>",
                        "+    </Paragraph>",
                        "+    <Paragraph Type=\"Action\">",
                        "-    <ScriptNote ID=\"9\" Range=\"246,251\" Type=\"General\">",
                        "+    <ScriptNote ID=\"9\" Range=\"259,264\" Type=\"General\">");
    }

    @Test
    void aCutParagraphIsGone() throws Exception {
        assertThat(changes(written(text -> text.replace("CLOSE ON THE ROPE\n\n", ""))))
                .containsExactly(
                        "-    <Paragraph Type=\"Shot\">",
                        "-      <Text>CLOSE ON THE ROPE</Text>",
                        "-    </Paragraph>",
                        "-    <ScriptNote ID=\"9\" Range=\"246,251\" Type=\"General\">",
                        "+    <ScriptNote ID=\"9\" Range=\"228,233\" Type=\"General\">");
    }

    @Test
    void aMovedSceneTakesAllItHasWithIt() throws Exception {
        String written = written(text -> {
            int from = text.indexOf("INT. BOATHOUSE");
            int to = text.indexOf(".OMITTED");
            int end = text.indexOf("> THE END");
            end = text.lastIndexOf("===", end);
            return text.substring(0, from) + text.substring(to, end) + text.substring(from, to) + text.substring(end);
        });
        List<String> before = ORIGINAL.lines()
                .filter(line -> !line.contains("ScriptNote "))
                .sorted()
                .toList();
        List<String> after = written.lines()
                .filter(line -> !line.contains("ScriptNote "))
                .sorted()
                .toList();
        assertThat(after).isEqualTo(before);
        assertThat(written.indexOf("EXT. QUAY")).isLessThan(written.indexOf("INT. BOAT"));
        assertThat(written.indexOf("INT. BOAT")).isLessThan(written.indexOf("THE END"));
    }

    @Test
    void aBlankLineIsAParagraphOfItsOwn() throws Exception {
        assertThat(changes(written(text -> text.replace("Lamps go", "\n\nLamps go"))))
                .filteredOn(line -> line.contains("Text"))
                .containsExactly("+      <Text></Text>", "+      <Text></Text>");
    }

    @Test
    void notesAreRewordedAddedAndTakenAway() throws Exception {
        assertOnlyLine(
                written(text -> text.replace("Which lamps?", "Whose lamps?")),
                "        <Text>Which lamps?</Text>",
                "        <Text>Whose lamps?</Text>");
        assertThat(changes(written(text -> text.replace(" [[How hard?]]", ""))))
                .containsExactly(
                        "-    <ScriptNote Color=\"#FFFFFFFF0000\" ID=\"7\" Name=\"How\" Range=\"42,46\" Type=\"Story\" WriterName=\"Bo\">",
                        "-      <Paragraph>",
                        "-        <Text>How hard?</Text>",
                        "-      </Paragraph>",
                        "-    </ScriptNote>");
        assertThat(changes(written(text -> text.replace("CLOSE ON THE ROPE", "CLOSE ON THE ROPE [[Whose?]]"))))
                .contains(
                        "+    <ScriptNote ID=\"10\" Range=\"75,76\" Type=\"General\">", "+        <Text>Whose?</Text>");
    }

    @Test
    void theTitlePageChangesLineByLine() throws Exception {
        assertOnlyLine(
                written(text -> text.replace("A. Writer", "A. Writer & B. Writer")),
                "        <Text Font=\"Courier Final Draft\" Size=\"12\">A. Writer</Text>",
                "        <Text Font=\"Courier Final Draft\" Size=\"12\">A. Writer &amp; B. Writer</Text>");
        String written =
                written(text -> text.replace("Contact: 12 Quay", "Draft date: May 3\nEpisode: 104\nContact: 12 Quay"));
        assertThat(read(written).fountain())
                .startsWith("Title: **LOW TIDE**\nCredit: Written by\nAuthor: A. Writer\n")
                .contains("\nDraft date: May 3\n", "\nEpisode: 104\n", "\nContact: 12 Quay Street\n");
        assertThat(written).contains("<DynamicLabel Type=\"Page #\"/>");
    }

    @Test
    void everythingElseStaysWhateverIsWritten() throws Exception {
        String written = written(text -> "Title: Other\n\nEXT. ELSEWHERE - DAY\n\nNothing is left.\n");
        assertThat(written)
                .contains("<Someday NewFeature=\"Yes\">What nobody knows yet</Someday>")
                .contains("<TagDefinition CatId=\"p\" Id=\"d3\" Label=\"slate\" Number=\"3\"/>")
                .contains("<!-- The scene that follows was cut. -->");
        assertThat(read(written).fountain()).isEqualTo("Title: Other\n\nEXT. ELSEWHERE - DAY\n\nNothing is left.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252"})
    void theEncodingStays(String encoding) throws Exception {
        Charset charset = Charset.forName(encoding);
        String declared = ORIGINAL.replace("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"")
                .replace("one by one", "één by één");
        String mark = encoding.startsWith("UTF") ? "\uFEFF" : "";
        byte[] document = (mark + declared).getBytes(charset);
        String text = Fdx.read(document).fountain();
        assertThat(text).contains("één by één.");
        byte[] written = Fdx.write(Fountain.parse(text.replace("A. Writer", "Ж. Writer")), document);
        String expected = encoding.startsWith("UTF") ? "Ж. Writer" : "&#1046;. Writer";
        assertThat(new String(written, charset)).isEqualTo(mark + declared.replace("A. Writer", expected));
    }

    @Test
    void saysWhatItKeepsAndCannotShow() throws Exception {
        assertThat(read(ORIGINAL).remarks())
                .containsExactly(
                        "An omitted scene was kept as a boneyard.",
                        "Shown as action, and kept as what they are for Final Draft: 1 Cast List, 1 Shot.",
                        "Kept for Final Draft, and not shown here: 1 locked page, 1 paragraph aligned right, 1 production tag,"
                                + " 4 revised passages, 2 revision sets, 1 struck-out passage, 2 tagged passages.");
    }

    private interface Edit {
        String of(String text);
    }

    private static String written(Edit edit) throws Fdx.Unreadable {
        byte[] document = ORIGINAL.getBytes(StandardCharsets.UTF_8);
        String text = Fdx.read(document).fountain();
        return new String(Fdx.write(Fountain.parse(edit.of(text)), document), StandardCharsets.UTF_8);
    }

    private static void assertOnlyLine(String written, String before, String after) {
        assertThat(changes(written))
                .filteredOn(line -> !line.contains("<ScriptNote "))
                .containsExactly("-" + before, "+" + after);
    }

    /** The lines that only the original has, and those that only the written document has, in order. */
    private static List<String> changes(String written) {
        List<String> before = ORIGINAL.lines().toList();
        List<String> after = written.lines().toList();
        return LineDifference.of(before, after);
    }

    private static Reading read(String document) throws Fdx.Unreadable {
        return Fdx.read(document.getBytes(StandardCharsets.UTF_8));
    }

    private static String original() {
        try (InputStream in = WriteBackTest.class.getResourceAsStream("/fdx/low-tide.fdx")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
