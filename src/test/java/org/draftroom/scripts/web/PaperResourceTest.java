package org.draftroom.scripts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.draftroom.accounts.Owner;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptFigures;
import org.draftroom.scripts.ScriptPaper;
import org.draftroom.scripts.Shelf;
import org.draftroom.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaperResourceTest {

    /** Fifty-seven lines of print: more than a page of US Letter, less than one of A4. */
    private static final String TEXT = "INT. BOAT - DAY\n\n" + "Rain falls.\n\n".repeat(28);

    @Inject
    ScriptFigures figures;

    @Inject
    ScriptPaper papers;

    private Visitor ines;
    private Script script;

    @BeforeEach
    void inesHasAScript() {
        ines = Owner.signedIn();
        script = Shelf.script("Salt", TEXT);
    }

    @Test
    void aScriptIsOnUsLetterUntilItIsPutOnA4() {
        get("").then().statusCode(200).body(containsString("data-paper=\"letter\""));
        assertThat(get("/export.txt").asString()).contains("2.");

        put("a4").then().statusCode(303);

        get("").then().body(containsString("data-paper=\"a4\""));
        get("/pages").then().body(containsString("data-paper=\"a4\""));
        get("/export").then().body(containsString("value=\"a4\" checked"));
        get("/export?paper=letter").then().body(containsString("value=\"letter\" checked"));
        assertThat(get("/export.txt").asString()).doesNotContain("2.");
        assertThat(figures.at(script.id(), 0, PageSize.LETTER).pages()).isEqualTo(2);
        assertThat(figures.at(script.id(), 0, papers.of(script.id())).pages()).isEqualTo(1);
    }

    @Test
    void thereIsNoOtherPaper() {
        put("legal").then().statusCode(422);
        get("").then().body(containsString("data-paper=\"letter\""));
    }

    private Response get(String page) {
        return ines.asks().accept("*/*").get("/scripts/" + script.id() + page);
    }

    private Response put(String paper) {
        return ines.fills("/scripts/" + script.id() + "/pages")
                .redirects()
                .follow(false)
                .formParam("paper", paper)
                .post("/scripts/" + script.id() + "/paper");
    }
}
