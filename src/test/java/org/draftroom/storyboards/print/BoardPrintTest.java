package org.draftroom.storyboards.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.draftroom.accounts.Owner;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.storyboards.Drawn;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.Panels;
import org.draftroom.storyboards.reading.PanelField;
import org.draftroom.storyboards.reading.PanelReadings;
import org.draftroom.storyboards.reading.Seen;
import org.draftroom.storyboards.reading.terms.ShotSize;
import org.draftroom.support.Sql;
import org.draftroom.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BoardPrintTest {

    private static final String TEXT =
            "Title: The Salt Road\n\nEXT. SALT FLATS - DAWN #12#\n\nLena checks the horizon.\n";

    private static final String ACTION = "Lena, at \"the\" line,\nwaits. ";

    @Inject
    Sql sql;

    @Inject
    Projects projects;

    @Inject
    Scripts scripts;

    @Inject
    Panels panels;

    @Inject
    PanelReadings readings;

    private Visitor visitor;
    private String board;

    @BeforeEach
    void aBoardOfFivePanels() {
        sql.update("truncate person cascade");
        visitor = Owner.signedIn();
        Project project = projects.create(Owner.account().id(), "The Salt Road");
        Script script = scripts.create(new NewScript(project.id(), "The Salt Road", TEXT));
        String boards = "/scripts/" + script.id() + "/boards";
        String scene = visitor.sees(boards).select("#scene option").get(1).val();
        board = visitor.fills(boards)
                .formParam("version", 0)
                .formParam("scene", scene)
                .formParam("title", "")
                .post(boards)
                .header("Location")
                .replaceFirst(".*(?=/boards/)", "");
        var sent = visitor.fills(board);
        for (int i = 1; i <= 5; i++) {
            sent.multiPart("files", i + ".png", Drawn.png(i), "image/png");
        }
        sent.post(board + "/panels").then().statusCode(303);
        sql.update(
                "update panel set action = ?, dialogue = ?, camera_move = ?", ACTION.repeat(20), "=cmd()", "Pan, slow");
        Panel first =
                panels.of(UUID.fromString(board.substring("/boards/".length()))).get(0);
        readings.correct(
                first.shown().id(),
                PanelField.SIZE,
                Seen.byHand(ShotSize.WIDE),
                Owner.account().id());
    }

    @Test
    void theBoardLeadsToAFormWithTheScriptsPaper() {
        assertThat(visitor.sees(board).select("a[href$=/print]").text()).isEqualTo("Print");
        Document page = visitor.sees(board + "/print");
        assertThat(page.select("input[name=paper][checked]").val()).isEqualTo("letter");
        assertThat(page.select("input[name=field][checked]").eachAttr("value"))
                .containsExactly("number", "size", "duration", "lines", "action", "dialogue", "move");
        assertThat(page.select(".export-files a").eachAttr("href"))
                .containsExactly(board + "/shots.csv", board + "/readings.csv", board + "/light.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,1,portrait", "2,3,portrait", "4,4,portrait", "1,4,portrait", "4,1,landscape", "3,2,landscape"
            })
    void everythingIsOnThePagesAndNothingOverAnything(String grid) throws IOException {
        String[] parts = grid.split(",");
        int most = Integer.parseInt(parts[0]) * Integer.parseInt(parts[1]);
        byte[] file = visitor.opens(
                        board + "/print.pdf?paper=a4&columns=" + parts[0] + "&rows=" + parts[1] + "&turned=" + parts[2])
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo((5 + most - 1) / most);
            int pictures = 0;
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PDPage page = document.getPage(number - 1);
                pictures += pictures(page);
                assertApart(document, number);
            }
            assertThat(pictures).isEqualTo(5);
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("12-1", "WS", "12-5", "Scene 12", "The Salt Road", "Page 1 of ", "waits");
            assertThat(text.contains("Text was cut to fit in"))
                    .isEqualTo(text.contains("…"))
                    .isEqualTo(most > 4);
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(5);
        }
    }

    private static int pictures(PDPage page) throws IOException {
        int pictures = 0;
        for (COSName name : page.getResources().getXObjectNames()) {
            if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                assertThat(image.getWidth()).isEqualTo(640);
                pictures++;
            }
        }
        return pictures;
    }

    /** Characters of different runs never share a place. */
    private static void assertApart(PDDocument document, int number) throws IOException {
        PDPage page = document.getPage(number - 1);
        List<Rectangle2D> seen = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (!text.getUnicode().isBlank()) {
                    float size = text.getFontSizeInPt();
                    seen.add(new Rectangle2D.Float(
                            text.getXDirAdj() + 0.2f,
                            text.getYDirAdj() - size * 0.7f,
                            text.getWidthDirAdj() - 0.4f,
                            size * 0.8f));
                }
            }
        };
        reader.setStartPage(number);
        reader.setEndPage(number);
        reader.getText(document);
        Rectangle2D paper = new Rectangle2D.Float(
                0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
        assertThat(seen).isNotEmpty().allMatch(paper::contains);
        seen.sort(java.util.Comparator.comparing(Rectangle2D::getX));
        for (int i = 0; i < seen.size(); i++) {
            for (int j = i + 1;
                    j < seen.size() && seen.get(j).getX() < seen.get(i).getMaxX();
                    j++) {
                assertThat(seen.get(i).intersects(seen.get(j))).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"columns=0", "rows=99", "columns=two", "field=secret", "panels=9-12", "panels=x", "paper=a0"})
    void whatCantBePrintedComesBackAsItWasChosen(String choice) {
        Response answer = visitor.opens(board + "/print.pdf?chosen=yes&turned=landscape&" + choice);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select(".field-wrong")).hasSize(1);
        assertThat(page.select("input[name=turned][checked]").val()).isEqualTo("landscape");
        String[] chosen = choice.split("=");
        if (!chosen[0].equals("field") && !chosen[0].equals("paper")) {
            assertThat(page.select("input[name=" + chosen[0] + "]").val()).isEqualTo(chosen[1]);
        }
    }

    @Test
    void tablesAreWhole() {
        String action = "\"" + ACTION.repeat(20).replace("\"", "\"\"") + "\"";
        String row = ",12,%s,,,\"Pan, slow\",3," + action + ",'=cmd(),,\r\n";
        assertThat(file("/shots.csv"))
                .startsWith(
                        "\ufeffNumber,Scene,Size,Angle,Lens,Camera move,Duration in seconds,Action,Dialogue,Sound,Lines\r\n"
                                + "12-1" + row.formatted("Wide") + "12-2" + row.formatted(""));
        assertThat(file("/readings.csv"))
                .startsWith("\ufeffNumber,Field,Value,Confidence,Said by\r\n12-1,Size,Wide,sure,"
                        + Owner.account().name() + "\r\n12-1,Framing,,unsure,nobody yet\r\n");
        visitor.opens("/panels/"
                + panels.of(UUID.fromString(board.substring("/boards/".length())))
                        .get(0)
                        .id() + "/light");
        assertThat(file("/light.csv").lines().toList())
                .hasSize(6)
                .anyMatch(line -> line.startsWith("12-1,,640,360,8,"))
                .contains("12-5,not measured yet");
    }

    private String file(String name) {
        Response answer = visitor.opens(board + name);
        assertThat(answer.contentType()).isEqualTo("text/csv; charset=utf-8");
        return new String(answer.asByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void nothingIsPrintedForWhoMayNotSeeTheBoard() {
        for (String path : List.of("/print", "/print.pdf", "/shots.csv", "/readings.csv", "/light.csv")) {
            visitor.opens("/boards/" + UUID.randomUUID() + path).then().statusCode(404);
        }
    }
}
