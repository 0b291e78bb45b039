package org.draftroom.scripts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.draftroom.accounts.Owner;
import org.draftroom.scripts.Edits;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Update;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DraftsPageTest extends OfAScript {

    private static final String TEXT = "INT. BOAT - DAY\n\nRain <falls>.\n\nMARA\nRow.\n";

    @Inject
    ScriptLog log;

    DraftsPageTest() {
        super(TEXT, "");
    }

    @Test
    void aScriptBeginsWithNothingButItsBeginning() {
        Document page = ines.sees(path + "/drafts");
        assertThat(page.select(".tabs [aria-current=page]").text()).isEqualTo("Drafts");
        assertThat(page.select(".timeline-entry")).hasSize(1);
        assertThat(page.select(".timeline-entry").text())
                .startsWith("The script began")
                .endsWith("Read version 0");
    }

    @Test
    void theHistorySaysWhoWroteHowMuch() {
        write("\nA gull lands.");
        Document page = ines.sees(path + "/drafts");
        assertThat(page.select(".timeline-entry")).hasSize(2);
        assertThat(page.select(".timeline-entry").first().text())
                .startsWith(Owner.account().name() + ", ")
                .contains("3 words came, no words went; 1 page after it");
    }

    @Test
    void aVersionIsNamedRenamedAndUnnamed() {
        write("x");
        name(1, " Second\tdraft ").then().statusCode(303).header("location", endsWith(path + "/drafts"));
        write("y");
        Document page = ines.sees(path + "/drafts");
        assertThat(page.select(".timeline-name").text()).isEqualTo("Second draft draft");
        assertThat(page.select(".timeline-entry")).hasSize(3);
        name(1, "Reading draft").then().statusCode(303);
        assertThat(ines.sees(path + "/drafts").select(".drafts-named a").eachText())
                .containsExactly("Reading draft");
        ines.fills(path + "/drafts")
                .post(path + "/versions/1/name/deletion")
                .then()
                .statusCode(303);
        assertThat(ines.sees(path + "/drafts").select(".drafts-named a")).isEmpty();
        assertThat(log.text(script.id(), 1)).isEqualTo(TEXT + "x");
    }

    @Test
    void aNameThatWillNotDoIsAskedForAgain() {
        assertThat(refused(" ").select("#name-wrong").text()).startsWith("Type a name.");
        Document tooLong = refused("<b>" + "x".repeat(98));
        assertThat(tooLong.select("#name-wrong").text()).isEqualTo("Use at most 100 characters.");
        assertThat(tooLong.select("#name").val()).startsWith("<b>xx").hasSize(101);
        name(0, "<i>" + "x".repeat(97)).then().statusCode(303);
        assertThat(ines.sees(path + "/drafts").select(".drafts-named a").text()).startsWith("<i>x");
    }

    @Test
    void anEarlierVersionIsReadAndTakenAway() {
        write("\nA gull lands.");
        Document page = ines.sees(path + "/versions/0");
        assertThat(page.select(".version-text h2").text()).isEqualTo("INT. BOAT - DAY");
        assertThat(page.select(".version-text .action").eachText()).containsExactly("Rain <falls>.");
        assertThat(page.select(".version-text figcaption").text()).isEqualTo("MARA");
        assertThat(page.select(".drafts-head .lead").text()).contains("as it was");
        Response file = ines.asks().accept("*/*").get(path + "/versions/0/export.fountain");
        assertThat(file.then().statusCode(200).extract().asString()).isEqualTo(TEXT);
        file.then().header("content-disposition", containsString("Salt, version 0.fountain"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        String elsewhere = "/scripts/" + UUID.randomUUID();
        for (String nothing : List.of(
                elsewhere + "/drafts",
                elsewhere + "/versions/0",
                path + "/versions/1",
                path + "/versions/-1",
                path + "/versions/x",
                path + "/versions/7/export.fountain")) {
            ines.asks().accept("*/*").get(nothing).then().statusCode(404);
        }
        ines.fills(path + "/drafts")
                .formParam("name", "A")
                .post(elsewhere + "/versions/0/name")
                .then()
                .statusCode(404);
        name(1, "Not yet").then().statusCode(404);
        ines.asks()
                .formParam("name", "A")
                .post(path + "/versions/0/name")
                .then()
                .statusCode(400);
    }

    private Document refused(String typed) {
        return Jsoup.parse(name(0, typed).then().statusCode(422).extract().asString());
    }

    private Response name(int version, String typed) {
        return ines.fills(path + "/drafts").formParam("name", typed).post(path + "/versions/" + version + "/name");
    }

    private void write(String typed) {
        UUID author = Owner.account().id();
        var head = log.head(script.id());
        String text = head.text();
        Update update = new Update("w", Edits.insert(text, text.length(), typed), author);
        log.append(script.id(), head.version(), List.of(update), author);
    }
}
