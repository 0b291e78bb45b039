package org.draftroom.scripts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.draftroom.accounts.Owner;
import org.draftroom.screenplay.revisions.RevisionColor;
import org.draftroom.scripts.ChangeSet;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Shelf;
import org.draftroom.scripts.Update;
import org.draftroom.scripts.drafts.Draft;
import org.draftroom.scripts.drafts.Drafts;
import org.draftroom.scripts.revisions.ScriptRevisions;
import org.draftroom.support.Sql;
import org.draftroom.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ExportPageTest {

    private static final String TEXT = """
            Title: Low Tide

            INT. BOATHOUSE - DUSK #1A#

            Rain. [[How much?]]

            ===

            EXT. JETTY - NIGHT

            ADA
            Go.
            """;

    @Inject
    ScriptLog log;

    @Inject
    Sql sql;

    @Inject
    ScriptRevisions revisions;

    @Inject
    Drafts drafts;

    private Visitor ines;
    private Script script;

    @BeforeEach
    void aScript() {
        ines = Owner.signedIn();
        script = Shelf.script("Low Tide", TEXT);
    }

    @Test
    void offersWhatTheScriptHas() {
        Document page = sees("");
        assertThat(page.select("#part option").eachText()).containsExactly("Anybody", "ADA, 1 scene");
        assertThat(page.select(".export-scene-list label").eachText())
                .containsExactly("1A INT. BOATHOUSE - DUSK p. 1", "2 EXT. JETTY - NIGHT p. 2");
        assertThat(page.select("#export-summary").text()).isEqualTo("2 pages on US Letter and the title page.");
        assertThat(page.select(".export-files a").eachText())
                .containsExactly("Final Draft", "Fountain", "Web page", "Plain text", "JSON");
        assertThat(page.select("#since")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            paper=a4&notes=yes            | 2 pages on A4 and the title page. 1 note listed at the end.
            part=ADA                      | 1 of 2 pages on US Letter, 1 scene.
            scene=1A&scene=2&paper=letter | 2 of 2 pages on US Letter, 2 scenes.
            readers=Ana%0ABo              | 2 pages on US Letter and the title page. 2 copies in a ZIP file.
            scene=9                       | There is no scene 9 in this script.
            """)
    void saysWhatTheChoicesComeTo(String choices, String summary) {
        assertThat(sees("?" + choices).select("#export-summary").text()).isEqualTo(summary);
    }

    @Test
    void saysThatThereIsNothingYet() {
        script = Shelf.script("Blank", "");
        Document page = sees("");
        assertThat(page.select("#export-summary").text()).isEqualTo("An empty page on US Letter.");
        assertThat(page.text()).contains("There is no scene yet.");
        assertThat(page.select("#part")).isEmpty();
        script = Shelf.script("Blank", "Title: Blank\n");
        assertThat(sees("?paper=a4").select("#export-summary").text()).isEqualTo("The title page alone on A4.");
    }

    @Test
    void listsTheScenesOnThePagesOfThePaperThatIsChosen() {
        String rain = "Rain.\n\n".repeat(25);
        script = Shelf.script("Rain", "INT. HUT - DAY\n\n" + rain + "EXT. SEA - DAY\n\nFog.\n");
        assertThat(sees("").select(".export-scene-list label").last().text()).endsWith("p. 2");
        assertThat(sees("?paper=a4").select(".export-scene-list label").last().text())
                .endsWith("p. 1");
    }

    @Test
    void keepsWhatWasChosenAndTyped() {
        Document page = sees("?paper=a4&numbers=left&all=yes&header=%3Cb%3E&part=ADA&scene=2&readers=Ana");
        assertThat(page.select("input[name=paper][checked]").val()).isEqualTo("a4");
        assertThat(page.select("input[name=numbers][checked]").val()).isEqualTo("left");
        assertThat(page.select("input[name=all]").hasAttr("checked")).isTrue();
        assertThat(page.select("#header").val()).isEqualTo("<b>");
        assertThat(page.select("#part").select("[selected]").val()).isEqualTo("ADA");
        assertThat(page.select("input[name=scene][checked]").eachAttr("value")).containsExactly("2");
        assertThat(page.select("#readers").text()).isEqualTo("Ana");
    }

    @Test
    void printsAsItWasAsked() throws IOException {
        Response response = opens(".pdf?numbers=left&all=yes&part=ADA&header=%7Btitle%7D&readers=");
        response.then().statusCode(200).header("Content-Disposition", containsString("\"Low Tide - ADA.pdf\""));
        assertThat(text(response.asByteArray())).contains("Low Tide", "2 EXT. JETTY - NIGHT", "Go.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            scene=9        | There is no scene 9 in this script.
            part=Bo        | Nobody called Bo speaks in a scene of this script.
            paper=legal    | There is no paper “legal”. There are: letter, a4.
            numbers=above  | Scene numbers can't stand “above”. They can stand: none, left, right, both.
            since=7        | This script has no version “7” to be compared with. Choose another moment.
            since=x        | This script has no version “x” to be compared with. Choose another moment.
            since=0&color=mauve | There is no revision colour “mauve”.
            """)
    void whatCannotBePrintedIsSaidAndNothingTypedIsLost(String choices, String fault) {
        for (String file : List.of(".pdf", ".zip")) {
            Response response = opens(file + "?header=mine&" + choices);
            Document page =
                    Jsoup.parse(response.then().statusCode(422).extract().asString());
            assertThat(page.select("#export-summary").text()).isEqualTo(fault);
            assertThat(page.select("#header").val()).isEqualTo("mine");
        }
    }

    @Test
    void readersGetACopyEachInOneFile() throws IOException {
        opens(".pdf?readers=Ana%0ABo%0A&paper=a4")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/scripts/" + script.id() + "/export.zip?readers=Ana%0ABo%0A&paper=a4"));
        Response response = opens(".zip?readers=Ana%0AB%2Fo%0AB%3Ao&paper=a4");
        response.then().statusCode(200).header("Content-Disposition", containsString("\"Low Tide.zip\""));
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(response.asByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(text(zip.readAllBytes())).contains("Rain.");
            }
        }
        assertThat(names).containsExactly("Low Tide - Ana.pdf", "Low Tide - B o.pdf", "Low Tide - B o (2).pdf");
    }

    @Test
    void revisionsAndDraftsAreListedAndPrintedEachOnItsOwnPaper() throws IOException {
        UUID person = Owner.account().id();
        revisions.begin(script.id(), "Blue Revision", RevisionColor.BLUE, person);
        append(0, TEXT.length(), "Wait.\n");
        revisions.begin(script.id(), "Pink Revision", RevisionColor.PINK, person);
        drafts.name(script.id(), new Draft(0, "First draft"));
        Document page = sees("?since=revisions&changed=yes");
        assertThat(page.select("#since optgroup").eachAttr("label"))
                .containsExactly("Revisions", "Named drafts", "When the writing paused");
        assertThat(page.select("#since option").eachAttr("value"))
                .containsExactly("", "revisions", "r2", "r1", "0", "0");
        assertThat(page.select("#export-summary").text())
                .isEqualTo("1 of 2 pages on US Letter, 1 scene. 1 page changed, on blue.");
        assertThat(text(opens(".pdf?since=r1").asByteArray()))
                .containsPattern("Blue Revision \\d+/\\d+/\\d\\d")
                .contains("Wait. *");
        assertThat(sees("?since=r2&changed=yes").select(".export-wrong").text())
                .isEqualTo("No page has a change. Print all pages, or mark other changes.");
    }

    @Test
    void offersThePausesInWritingAndMarksWhatChangedSince() throws IOException {
        append(0, TEXT.length(), "Wait.\n");
        sql.update("update script_update set made_at = made_at - interval '2 hours' where script_id = ?", script.id());
        append(1, TEXT.length() + 6, "Stay.\n");
        Document page = sees("?since=1");
        assertThat(page.select("#since option").eachAttr("value")).containsExactly("", "1", "0");
        assertThat(page.select("#since option").last().text()).startsWith("As it began, ");
        assertThat(page.select("#export-summary").text()).endsWith("1 page changed, on blue.");
        Response response = opens(".pdf?since=1&color=pink");
        response.then().header("Content-Disposition", containsString("\"Low Tide - Pink Rev.pdf\""));
        assertThat(text(response.asByteArray()))
                .contains("Pink Rev. ", "Stay. *")
                .doesNotContain("Wait. *");
    }

    @Test
    void givesTheOtherFormats() {
        opens(".html").then().statusCode(200).body(containsString("<h1>Low Tide</h1>"));
        opens(".txt").then().statusCode(200).body(containsString("EXT. JETTY - NIGHT"));
        opens(".json").then().statusCode(200).body("elements[0].key", org.hamcrest.Matchers.equalTo("title"));
    }

    @Test
    void isNobodyElses() {
        for (String file : List.of("", ".pdf", ".zip", ".html", ".txt", ".json")) {
            ines.asks()
                    .accept("*/*")
                    .get("/scripts/" + UUID.randomUUID() + "/export" + file)
                    .then()
                    .statusCode(404);
        }
    }

    private void append(int version, int length, String text) {
        ChangeSet change = ChangeSet.fromJson("[" + length + ",[0,\"" + text.replace("\n", "\",\"") + "\"]]");
        log.append(
                script.id(),
                version,
                List.of(new Update("window", change, Owner.account().id())),
                Owner.account().id());
    }

    private Response opens(String rest) {
        return ines.asks().urlEncodingEnabled(false).accept("*/*").get("/scripts/" + script.id() + "/export" + rest);
    }

    private Document sees(String choices) {
        return Jsoup.parse(ines.asks()
                .urlEncodingEnabled(false)
                .get("/scripts/" + script.id() + "/export" + choices)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll(" +", " ");
        }
    }
}
