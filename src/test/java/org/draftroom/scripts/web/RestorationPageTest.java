package org.draftroom.scripts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.draftroom.accounts.Owner;
import org.draftroom.scripts.Edits;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptText;
import org.draftroom.scripts.Shelf;
import org.draftroom.scripts.Update;
import org.draftroom.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RestorationPageTest {

    private static final String TEXT = "INT. BOAT - DAY\n\nMara rows.\n\nEXT. PIER - DAY\n\nA gull lands.\n";

    @Inject
    ScriptLog log;

    private Visitor ines;
    private UUID script;
    private String path;

    @BeforeEach
    void bothScenesHaveChanged() {
        ines = Owner.signedIn();
        Script made = Shelf.script("Salt", TEXT);
        script = made.id();
        path = "/scripts/" + script;
        replace("gull", "crow");
        replace("rows", "sings");
    }

    @Test
    void asksAndSaysWhatWillChange() {
        Document page = ines.sees(path + "/versions/0/restoration");
        assertThat(page.select(".lead").text()).endsWith("Scenes: 2 changed.");
        assertThat(page.select(".comparison-text del").eachText()).containsExactly("sings.", "crow");
        assertThat(log.version(script)).isEqualTo(2);
        assertThat(ines.sees(path + "/versions/2/restoration").select(".lead").text())
                .startsWith("There is nothing to restore");
    }

    @Test
    void aVersionIsRestoredAsAnEditAndCanBeUndoneSo() {
        restore("/versions/0/restoration", 2)
                .then()
                .statusCode(303)
                .header("location", endsWith("/drafts?restored=true"));
        assertThat(log.head(script)).isEqualTo(new ScriptText(3, TEXT));
        restore("/versions/2/restoration", 3).then().statusCode(303);
        assertThat(log.text(script, 4)).isEqualTo(log.text(script, 2));
        assertThat(log.text(script, 3)).isEqualTo(TEXT);
    }

    @Test
    void oneSceneIsRestoredAlone() {
        restore("/versions/0/restoration?scene=2", 2).then().statusCode(303);
        assertThat(log.head(script).text()).isEqualTo(TEXT.replace("rows", "sings"));
    }

    @Test
    void whoWasAskedAboutAnotherTextIsAskedAgain() {
        Document page = Jsoup.parse(restore("/versions/0/restoration", 1)
                .then()
                .statusCode(409)
                .extract()
                .asString());
        assertThat(page.select("[role=alert]").text()).contains("Nothing was restored");
        assertThat(page.select("[name=present]").val()).isEqualTo("2");
        assertThat(log.version(script)).isEqualTo(2);
    }

    @Test
    void whatIsNotThereIsNotRestored() {
        restore("/versions/3/restoration", 2).then().statusCode(404);
        restore("/versions/0/restoration?scene=3", 2).then().statusCode(404);
        ines.fills(path + "/drafts")
                .formParam("present", 0)
                .post("/scripts/" + UUID.randomUUID() + "/versions/0/restoration")
                .then()
                .statusCode(404);
        ines.asks()
                .formParam("present", 2)
                .post(path + "/versions/0/restoration")
                .then()
                .statusCode(400);
        assertThat(log.version(script)).isEqualTo(2);
    }

    private Response restore(String where, int present) {
        return ines.fills(path + "/drafts").formParam("present", present).post(path + where);
    }

    private void replace(String word, String other) {
        ScriptText head = log.head(script);
        int at = head.text().indexOf(word);
        UUID author = Owner.account().id();
        Update update = new Update("w", Edits.replace(head.text().length(), at, at + word.length(), other), author);
        log.append(script, head.version(), List.of(update), author);
    }
}
