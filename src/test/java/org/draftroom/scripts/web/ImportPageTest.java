package org.draftroom.scripts.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.draftroom.accounts.Owner;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.support.Sql;
import org.draftroom.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportPageTest {

    private static final String TEXT =
            "Title: Night Ferry\n\nINT. FERRY - NIGHT\n\nMAREN\nHow deep is it here?\n\nEXT. DECK - NIGHT\n\nRain.\n";

    @Inject
    Sql sql;

    @Inject
    Projects projects;

    @Inject
    Scripts scripts;

    private Visitor ines;
    private UUID person;

    @BeforeEach
    void ownerIsHere() {
        sql.update("truncate person cascade");
        person = Owner.account().id();
        ines = Owner.signedIn();
    }

    @Test
    void readsAFileAndSaysWhatWasInIt() {
        Document page = read(file("Night Ferry.fountain", TEXT, ""), 200);
        assertThat(page.select("h1").text()).isEqualTo("Night Ferry");
        assertThat(page.select(".import-what").text()).isEqualTo("Read from Night Ferry.fountain.");
        assertThat(page.select(".import-figures dd").first().text()).isEqualTo("2");
        String opened = page.select("main .button-primary").attr("href").replace("/scripts/", "");
        assertThat(scripts.find(UUID.fromString(opened), person))
                .map(Script::title)
                .contains("Night Ferry");
    }

    @Test
    void readsPastedTextIntoAProject() {
        Project project = projects.create(person, "Ferries");
        Document page = read(pasted(TEXT, project.id().toString()), 200);
        assertThat(page.select(".import-what").text()).isEqualTo("Read from the pasted text.");
        assertThat(scripts.list(project.id(), person)).hasSize(1);
    }

    @Test
    void readsALongPastedScript() {
        read(pasted(TEXT + "A wave.\n\n".repeat(50_000), ""), 200);
    }

    @Test
    void keepsPastedTextThatItCantRead() {
        Document page = read(pasted("\0\0\0", ""), 422);
        assertThat(page.select("[role=alert]").text()).isNotEmpty();
        page = read(file("picture.png", "\u0089PNG\r\n\0\0\0", TEXT), 422);
        assertThat(page.select("[role=alert]").text()).contains("first");
        assertThat(page.select("#text").first().wholeText()).isEqualTo(TEXT);
    }

    @Test
    void keepsPastedTextThatIsTooLong() {
        Document tooLong = read(pasted("A line.\n".repeat(250_001), ""), 422);
        assertThat(tooLong.select("[role=alert]").text()).contains("a script can have 2000000");
        assertThat(tooLong.selectFirst("textarea").wholeText()).hasSize(8 * 250_001);
    }

    @Test
    void saysThatThereWasNothing() {
        assertThat(read(pasted("  ", ""), 422).select("[role=alert]").text()).startsWith("There was nothing to read.");
    }

    @Test
    void saysWhichFileWasEmpty() {
        Document page = read(file("draft 3.fountain", "", ""), 422);
        assertThat(page.select("[role=alert]").text()).startsWith("draft 3.fountain: There is nothing in it");
    }

    private Response file(String name, String content, String text) {
        return ines.fills("/import")
                .multiPart("file", name, content.getBytes(StandardCharsets.UTF_8))
                .multiPart("text", text)
                .multiPart("project", "")
                .post("/import");
    }

    private Response pasted(String text, String project) {
        return ines.fills("/import")
                .multiPart("text", text)
                .multiPart("project", project)
                .post("/import");
    }

    private static Document read(Response response, int status) {
        return Jsoup.parse(response.then().statusCode(status).extract().asString());
    }
}
