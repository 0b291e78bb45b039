package org.draftroom.scripts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.draftroom.accounts.Owner;
import org.draftroom.screenplay.revisions.RevisionColor;
import org.draftroom.scripts.Edits;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptFile;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptSource;
import org.draftroom.scripts.Shelf;
import org.draftroom.scripts.Update;
import org.draftroom.scripts.revisions.ScriptRevisions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportTest {

    private static final String TEXT = "INT. BOÎTE - DAY\n\nADA\nRow & row.\n";

    @Inject
    ScriptLog log;

    @Inject
    ScriptRevisions revisions;

    @Test
    void givesTheFountainTextAsItIs() {
        Script script = Shelf.script("Été à \"Nice\"", TEXT);
        download(script.id() + "/export.fountain")
                .then()
                .statusCode(200)
                .contentType("text/plain;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        containsString("filename*=UTF-8''%C3%89t%C3%A9%20%C3%A0%20Nice.fountain"))
                .body(equalTo(TEXT));
    }

    @Test
    void givesAFinalDraftDocument() {
        Script script = Shelf.script("Salt", TEXT);
        download(script.id() + "/export.fdx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("\"Salt.fdx\""))
                .body(containsString("Row &amp; row."));
    }

    @Test
    void writesWhatChangedIntoTheFinalDraftDocumentItCameFrom() throws Exception {
        byte[] document = Files.readAllBytes(Path.of("src/test/resources/fdx/low-tide.fdx"));
        ScriptSource source = new ScriptSource("low-tide.fdx", ScriptFile.FINAL_DRAFT, document);
        String text = ScriptFile.read(document).text();
        Script same = Shelf.script("Low Tide", text, source);
        assertThat(download(same.id() + "/export.fdx").asByteArray()).isEqualTo(document);

        Script changed = Shelf.script("Low Tide", text.replace("A gull.", "A tern."), source);
        String expected = new String(document, StandardCharsets.UTF_8).replace("A gull.", "A tern.");
        assertThat(new String(download(changed.id() + "/export.fdx").asByteArray(), StandardCharsets.UTF_8))
                .isEqualTo(expected);
    }

    @Test
    void marksInAFinalDraftDocumentWhatTheRevisionsChanged() {
        Script script = Shelf.script("Salt", TEXT);
        UUID ines = Owner.account().id();
        revisions.begin(script.id(), "Blue Revision", RevisionColor.BLUE, ines);
        int at = TEXT.indexOf("row");
        Update rest = new Update("w", Edits.replace(TEXT.length(), at, at + "row".length(), "rest"), ines);
        log.append(script.id(), 0, List.of(rest), ines);
        download(script.id() + "/export.fdx")
                .then()
                .statusCode(200)
                .body(containsString("<Text RevisionID=\"1\">rest.</Text>"))
                .body(containsString("Name=\"Blue Revision\""));
        download(script.id() + "/export.fdx?marks=no")
                .then()
                .statusCode(200)
                .body(containsString("<Text>Row &amp; rest.</Text>"))
                .body(not(containsString("Revision")));
        assertThat(Owner.signedIn().sees("/scripts/" + script.id() + "/export").select("a[href$='marks=no']"))
                .hasSize(1);
    }

    @Test
    void givesThePagesAsPdf() {
        Script script = Shelf.script("Salt", TEXT);
        byte[] pdf = download(script.id() + "/export.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("\"Salt.pdf\""))
                .extract()
                .asByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void givesNobodyElsesScript() {
        download(UUID.randomUUID() + "/export.fountain").then().statusCode(404);
        download(UUID.randomUUID() + "/export.fdx").then().statusCode(404);
        download(UUID.randomUUID() + "/export.pdf").then().statusCode(404);
    }

    private static Response download(String path) {
        return Owner.signedIn().asks().accept("*/*").get("/scripts/" + path);
    }
}
