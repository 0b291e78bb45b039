package org.draftroom.scripts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.draftroom.accounts.Owner;
import org.draftroom.scripts.Edits;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Update;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RevisionsPageTest extends OfAScript {

    private static final String TEXT = "INT. BOAT - DAY #7#\n\nRain falls.\n\nEXT. SHORE - DAY #8#\n\nWaves.\n";

    @Inject
    ScriptLog log;

    RevisionsPageTest() {
        super(TEXT, "/revisions");
    }

    @Test
    void thePageProposesBlueFirstAndThenTheNextColour() {
        assertThat(ines.sees(path).select("[name=color][checked]").val()).isEqualTo("blue");
        post("", Map.of("color", "blue")).then().statusCode(303).header("location", endsWith(path));
        Document page = ines.sees(path);
        assertThat(page.select(".revision-name").text()).isEqualTo("Blue Revision goes on");
        assertThat(page.select("[name=color][checked]").val()).isEqualTo("pink");
    }

    @Test
    void itSaysWhichScenesAndPagesWereChanged() {
        post("", Map.of("color", "blue", "name", " Network\tnotes "));
        write(" Wind.");
        post("", Map.of("color", "pink"));
        assertThat(changes(path))
                .containsExactly("Pink Revision", "Nothing changed", "Network notes", "Scene 8; page 1");
        assertThat(changes("/scripts/" + script.id() + "/drafts")).contains("Network notes", "Scene 8; page 1");
    }

    @Test
    void whatIsWrittenAfterARevisionEndedIsNotOfIt() {
        post("", Map.of("color", "blue"));
        post("/ending", Map.of());
        assertThat(ines.sees(path).select(".revision-name").text()).isEqualTo("Blue Revision ended");
        write(" Wind.");
        assertThat(changes(path)).contains("Nothing changed");
        post("/ending/deletion", Map.of());
        assertThat(changes(path)).contains("Scene 8; page 1");
    }

    @Test
    void theLatestIsRenamedAndDeletedAndTheTextStays() {
        post("", Map.of("color", "blue"));
        post("", Map.of("color", "pink"));
        post("/1/deletion", Map.of()).then().statusCode(303);
        assertThat(ines.sees(path).select(".revision")).hasSize(2);
        post("/2/name", Map.of("color", "double-blue", "name", "<b>")).then().statusCode(303);
        assertThat(ines.sees(path).select(".revision-name").first().text()).isEqualTo("<b> goes on");
        write(" Wind.");
        post("/2/deletion", Map.of()).then().statusCode(303);
        assertThat(changes(path)).containsExactly("Blue Revision", "Scene 8; page 1");
        assertThat(log.head(script.id()).text()).isEqualTo(TEXT + " Wind.");
    }

    @Test
    void aFormThatWillNotDoIsAskedForAgain() {
        Document page = refused(post("", Map.of("color", "mauve", "name", "<i>")));
        assertThat(page.select("#name-wrong").text()).isEqualTo("Choose a colour.");
        assertThat(page.select("#name").val()).isEqualTo("<i>");
        post("", Map.of("color", "blue"));
        assertThat(refused(post("/1/name", Map.of("color", "blue", "name", "x".repeat(101))))
                        .select("#wrong-1")
                        .text())
                .isEqualTo("Use at most 100 characters.");
    }

    @Test
    void anotherPersonsScriptIsNotFound() {
        assertThat(ines.opens("/scripts/00000000-0000-0000-0000-000000000000/revisions")
                        .statusCode())
                .isEqualTo(404);
    }

    private List<String> changes(String at) {
        return ines.sees(at)
                .select(".revision strong, .revision p.figures:not(.small)")
                .eachText();
    }

    private static Document refused(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.asString());
    }

    private void write(String typed) {
        UUID author = Owner.account().id();
        var head = log.head(script.id());
        String text = head.text();
        Update update = new Update("w", Edits.insert(text, text.length(), typed), author);
        log.append(script.id(), head.version(), List.of(update), author);
    }
}
