package org.draftroom.scripts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.draftroom.accounts.Owner;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Shelf;
import org.draftroom.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WordsPageTest {

    private Visitor ines;
    private Script script;
    private String page;
    private String spelling;

    @BeforeEach
    void inesHasAScript() {
        ines = Owner.signedIn();
        script = Shelf.script("Salt", "INT. BOAT - DAY\n\nRain.\n");
        page = "/projects/" + script.project() + "/words";
        spelling = "/scripts/" + script.id() + "/spelling";
    }

    @Test
    void manyWordsAreAddedAtOnceListedAndRemoved() {
        ines.fills(page)
                .formParam("words", "quoin, Fennet\n\nd'Arbelle quoin " + "x".repeat(101))
                .post(page)
                .then()
                .statusCode(303);
        assertThat(ines.sees(page).select(".words li > span").eachText())
                .containsSubsequence("d'Arbelle", "Fennet", "quoin");

        ines.fills(page)
                .formParam("word", "Fennet")
                .post(page + "/removal")
                .then()
                .statusCode(303);
        ines.asks()
                .accept("*/*")
                .get(spelling)
                .then()
                .statusCode(200)
                .body("words", hasItems("d'Arbelle", "quoin"))
                .body("words", not(hasItem("Fennet")));
    }

    @Test
    void theEditorAddsAWordAndChoosesLanguagesThatThereAre() {
        ines.asks().accept("*/*").get(spelling).then().body("languages", nullValue());
        ines.fills(page)
                .accept("*/*")
                .formParam("words", "halyard")
                .post(spelling + "/words")
                .then()
                .statusCode(204);
        ines.fills(page)
                .accept("*/*")
                .formParam("languages", "fr xx en-gb")
                .post(spelling + "/languages")
                .then()
                .statusCode(204);
        ines.asks()
                .accept("*/*")
                .get(spelling)
                .then()
                .body("words", hasItem("halyard"))
                .body("languages", contains("en-gb", "fr"));
    }

    @Test
    void otherPeoplesProjectsAreNotFound() {
        ines.asks()
                .accept("*/*")
                .get("/projects/00000000-0000-0000-0000-000000000001/words")
                .then()
                .statusCode(404);
        ines.asks()
                .accept("*/*")
                .get("/scripts/00000000-0000-0000-0000-000000000001/spelling")
                .then()
                .statusCode(404);
    }
}
