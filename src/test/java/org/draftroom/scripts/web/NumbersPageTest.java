package org.draftroom.scripts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.draftroom.scripts.ScriptLog;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NumbersPageTest extends OfAScript {

    private static final String TEXT =
            "INT. BOAT - DAY #7#\n\nRain.\n\n.PIER\n\nGulls.\n\nEXT. <SHORE> - DAY #8#\n\nWaves.\n";
    private static final String LOCKED = TEXT.replace(".PIER", ".PIER #7A#");

    @Inject
    ScriptLog log;

    NumbersPageTest() {
        super(TEXT, "/numbers");
    }

    @Test
    void lockingNumbersTheScenesThatHaveNoneAsOneEdit() {
        told(false);
        post("/lock", Map.of()).then().statusCode(303);
        told(true);
        assertThat(log.head(script.id()).text()).isEqualTo(LOCKED);
        assertThat(log.version(script.id())).isEqualTo(1);
        post("/lock", Map.of()).then().statusCode(303);
        assertThat(log.version(script.id())).isEqualTo(1);
        assertThat(ines.sees(path).select("[name=present]")).isEmpty();
    }

    @Test
    void unlockedTheyAreGivenAnewAfterASightOfWhatChanges() {
        post("/lock", Map.of());
        post("/lock/deletion", Map.of()).then().statusCode(303);
        told(false);
        assertThat(log.head(script.id()).text()).isEqualTo(LOCKED);
        Document page = ines.sees(path);
        assertThat(page.select(".numbers-table tbody tr").eachText())
                .containsExactly("7 1 INT. BOAT - DAY", "7A 2 PIER", "8 3 EXT. <SHORE> - DAY");
        post("/renumbering", Map.of("present", page.select("[name=present]").val()))
                .then()
                .statusCode(303);
        assertThat(log.head(script.id()).text()).contains("DAY #1#", ".PIER #2#", "#3#");
        assertThat(ines.sees(path).select(".numbers-table")).isEmpty();
    }

    @Test
    void anAnswerAboutAnotherVersionChangesNothing() {
        Response answer = post("/renumbering", Map.of("present", "4"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.asString()).select("[role=alert]").text()).startsWith("The script has changed");
        assertThat(log.head(script.id()).text()).isEqualTo(TEXT);
    }

    private void told(boolean locked) {
        ines.asks()
                .accept("*/*")
                .get("/scripts/" + script.id() + "/revisions.json")
                .then()
                .statusCode(200)
                .body("locked", equalTo(locked))
                .body("next", equalTo("blue"));
    }
}
