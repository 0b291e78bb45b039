package org.draftroom.scripts.web;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.draftroom.accounts.Owner;
import org.draftroom.scripts.Edits;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Update;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GoalsResourceTest extends OfAScript {

    private static final String TEXT = "INT. BOAT - DAY\n\nRain falls.\n";

    @Inject
    ScriptLog log;

    GoalsResourceTest() {
        super(TEXT, "/goals");
    }

    @Test
    void nothingIsWantedUntilSomebodySaysSo() {
        ines.asks()
                .accept("*/*")
                .get(path)
                .then()
                .statusCode(200)
                .body("goal.daily", equalTo(0))
                .body("days", empty());
        wants("words", "500", "20000").then().statusCode(204);
        ines.asks()
                .accept("*/*")
                .get(path)
                .then()
                .body("goal.unit", equalTo("words"))
                .body("goal.daily", equalTo(500))
                .body("goal.whole", equalTo(20_000));
    }

    @Test
    void whatIsNoNumberIsRefusedInWords() {
        wants("words", "many", "")
                .then()
                .statusCode(422)
                .body(equalTo("A goal is a whole number of words or pages, up to 1000000."));
        wants("miles", "5", "").then().statusCode(422);
    }

    @Test
    void aDayHasThePrintedWordsThatCameLessThoseThatWent() {
        write(0, TEXT, "\nA gull lands [[on what?]] here.");
        String later = TEXT + "\nA gull lands [[on what?]] here.";
        write(1, later, "\n\nMARA\nRow.");
        ines.asks()
                .accept("*/*")
                .get(path + "?zone=Pacific/Auckland")
                .then()
                .body("days", hasSize(1))
                .body("days[0].words", equalTo(6));
        ines.asks()
                .accept("*/*")
                .get(path + "?zone=nowhere")
                .then()
                .statusCode(200)
                .body("days", hasSize(1));
    }

    private void write(int version, String text, String more) {
        UUID author = Owner.account().id();
        Update update = new Update("w", Edits.insert(text, text.length(), more), author);
        log.append(script.id(), version, List.of(update), author);
    }

    private Response wants(String unit, String daily, String whole) {
        return ines.fills("/projects/" + script.project() + "/words")
                .accept("*/*")
                .formParam("unit", unit)
                .formParam("daily", daily)
                .formParam("whole", whole)
                .post(path);
    }
}
