package org.draftroom.screenplay.fdx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.revisions.Marking;
import org.draftroom.screenplay.revisions.RevisionColor;
import org.draftroom.screenplay.revisions.Since;
import org.junit.jupiter.api.Test;

class RevisionMarksTest {

    private static final String WHITE = "INT. BOAT - DAY\n\nRain falls on *the* deck.\n\nMARA\nRow.\n";

    @Test
    void aNewWordIsARunOfItsRevision() throws Exception {
        String now = WHITE.replace("Rain", "Wet snow");
        assertThat(fresh(now, WHITE))
                .contains(String.join(
                        "\n      ",
                        "<Text RevisionID=\"1\">Wet snow</Text>",
                        "<Text> falls on </Text>",
                        "<Text Style=\"Italic\">the</Text>",
                        "<Text> deck.</Text>"))
                .contains("<Revisions ActiveSet=\"1\" Location=\"7.75\" RevisionsShown=\"Active\">\n"
                        + "    <Revision Color=\"#1F1F3F3FD6D6\" ID=\"1\" Mark=\"*\" Name=\"Blue Revision\""
                        + " PageColor=\"#D9D9E8E8FBFB\"/>\n  </Revisions>\n</FinalDraft>");
    }

    @Test
    void whatSeveralRevisionsChangedIsOfTheLatest() throws Exception {
        String blue = WHITE.replace("Row.", "Row on.");
        String pink = blue.replace("Row on.", "Row on home.");
        assertThat(fresh(pink, WHITE, blue))
                .contains("<Text RevisionID=\"1\">Row </Text>", "<Text RevisionID=\"2\">on home.</Text>")
                .contains("ActiveSet=\"2\"", "Name=\"Pink Revision\"");
    }

    @Test
    void aRunInOneStyleKeepsItWhereItIsSplit() throws Exception {
        assertThat(fresh(WHITE.replace("*the*", "*the old*"), WHITE))
                .contains("<Text Style=\"Italic\" RevisionID=\"1\">the old</Text>");
    }

    @Test
    void whereSomethingWasTakenOutTheCharacterThereTellsOfIt() throws Exception {
        assertThat(fresh(WHITE, WHITE.replace("Rain falls", "Rain really falls")))
                .contains("<Text>Rain </Text>", "<Text RevisionID=\"1\">f</Text>", "<Text>alls on </Text>");
        assertThat(fresh(WHITE, WHITE.replace("Row.", "Row. Home.")))
                .contains("<Text>Row</Text>", "<Text RevisionID=\"1\">.</Text>");
    }

    @Test
    void aDocumentsOwnRevisionsStayAndOursFollowThem() throws Exception {
        byte[] original = LowTide.document();
        String before = Fdx.read(original).fountain();
        String now = before.replace("an hour ago", "a year ago").replace("Rain on", "Hail on");
        byte[] written = Fdx.write(Fountain.parse(now), original);
        String marked = marked(written, now, before);
        List<String> changes = LineDifference.of(
                new String(original, StandardCharsets.UTF_8).lines().toList(),
                marked.lines().toList());
        assertThat(changes.stream().filter(line -> !line.contains("<ScriptNote ")))
                .containsExactlyInAnyOrder(
                        "-      <Text>Rain on </Text>",
                        "+      <Text RevisionID=\"3\">Hail</Text>",
                        "+      <Text> on </Text>",
                        "-      <Text RevisionID=\"2\">The boat left an hour ago.</Text>",
                        "+      <Text RevisionID=\"2\">The boat left </Text>",
                        "+      <Text RevisionID=\"3\">a year</Text>",
                        "+      <Text RevisionID=\"2\"> ago.</Text>",
                        "-  <Revisions ActiveSet=\"2\" Location=\"7.75\">",
                        "+  <Revisions ActiveSet=\"3\" Location=\"7.75\">",
                        "+    <Revision Color=\"#1F1F3F3FD6D6\" ID=\"3\" Mark=\"*\" Name=\"Blue Revision\""
                                + " PageColor=\"#D9D9E8E8FBFB\"/>");
    }

    @Test
    void revisionsAreAddedWhereNoneWereListed() throws Exception {
        for (String listed : List.of("", "<Revisions/>", "<Revisions ActiveSet=\"0\"></Revisions>")) {
            String document = "<FinalDraft><Content><Paragraph Type=\"Action\"><Text RevisionID=\"4\">Oars.</Text>"
                    + "</Paragraph></Content>" + listed + "</FinalDraft>";
            String marked = marked(document.getBytes(StandardCharsets.UTF_8), "Oars.\n", "Boat.\n");
            assertThat(marked)
                    .contains("<Text RevisionID=\"5\">Oars.</Text>", "ActiveSet=\"5\"", "ID=\"5\" Mark=\"*\"")
                    .containsOnlyOnce("<Revisions ")
                    .endsWith("</Revisions></FinalDraft>");
        }
    }

    @Test
    void aLineBreakOfFinalDraftsStaysOne() throws Exception {
        String document = "<FinalDraft><Content><Paragraph Type=\"Action\"><Text>One &amp; two\u2028three.</Text>"
                + "</Paragraph></Content></FinalDraft>";
        assertThat(marked(document.getBytes(StandardCharsets.UTF_8), "One & two\nthree.\n", "One & two\n"))
                .contains("<Text>One &amp; two\u2028</Text><Text RevisionID=\"1\">three.</Text>");
    }

    @Test
    void nothingIsWrittenWithoutARevision() throws Exception {
        byte[] original = LowTide.document();
        assertThat(Fdx.marked(original, Fountain.parse(WHITE), List.of(), List.of()))
                .isEqualTo(original);
    }

    private static String fresh(String now, String... since) throws Fdx.Unreadable {
        return marked(Fdx.write(Fountain.parse(now)), now, since);
    }

    private static String marked(byte[] document, String now, String... since) throws Fdx.Unreadable {
        List<Since> all = new ArrayList<>();
        List<RevisionSet> sets = new ArrayList<>();
        RevisionColor color = RevisionColor.WHITE;
        for (int i = 0; i < since.length; i++) {
            color = color.next();
            all.add(new Since(Fountain.parse(since[i]), i));
            sets.add(new RevisionSet(color.title() + " Revision", color));
        }
        Screenplay screenplay = Fountain.parse(now);
        byte[] marked =
                Fdx.marked(document, screenplay, Marking.of(all, screenplay).text(), sets);
        return new String(marked, StandardCharsets.UTF_8);
    }
}
