package org.draftroom.scripts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.draftroom.accounts.Owner;
import org.draftroom.scripts.ChangeSet;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Shelf;
import org.draftroom.scripts.Update;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChecksPageTest extends OfAScript {

    private static final String TEXT = """
            INT. KITCHEN - DAY

            MARA, 40, washes the the cups. She looks *up.

            MARA
            Who is there?

            MARA

            EXT. GARDEN - DAY

            TOMAS, 12, hides behind behind the shed.
            """;

    @Inject
    ScriptLog log;

    ChecksPageTest() {
        super(TEXT, "");
    }

    @Test
    void saysWhatIsFoundByKindAndWhere() {
        Document page = ines.sees(path + "/checks");
        assertThat(page.select(".tabs [aria-current=page]").text()).isEqualTo("Checks");
        Element twice = page.getElementById("repeated_word");
        assertThat(twice.select("h3").text()).isEqualTo("Word twice warning");
        assertThat(twice.select(".finding")).hasSize(2);
        Element first = twice.selectFirst(".finding");
        assertThat(first.text()).contains("Scene 1, page 1, line 3").contains("washes the the cups");
        int at = TEXT.indexOf("the the");
        assertThat(first.selectFirst("a").attr("href")).isEqualTo(path + "?at=" + at + "&to=" + (at + 7));
        assertThat(page.getElementById("orphan_cue").text()).contains("Scene 1, page 1, line 8");
        assertThat(page.selectFirst("svg.page-strip").attr("aria-label")).contains("on 1 of 1 page");
    }

    @Test
    void showsOneKindOrOneSeverityAlone() {
        assertThat(kinds("?kind=repeated_word")).containsExactly("repeated_word");
        assertThat(kinds("?severity=error")).containsExactly("orphan_cue");
        assertThat(kinds("?kind=no_such_kind")).contains("repeated_word", "orphan_cue");
        Document page = ines.sees(path + "/checks?kind=repeated_word");
        assertThat(page.select(".checks-kinds [aria-current]").text()).isEqualTo("Word twice 2");
    }

    @Test
    void saysInWordsThatNothingWasFound() {
        String clean =
                "/scripts/" + Shelf.script("Rain", "INT. HUT - DAY\n\nRain.\n").id();
        assertThat(ines.sees(clean + "/checks").select(".lead").text())
                .matches("Nothing found: \\d\\d kinds of slip were looked for\\.");
    }

    @Test
    void ofVeryManyFindingsTheFirstAreListedSoonAndTheOthersCounted() {
        String slip = "The the lamp.\n\n";
        String hostile = "INT. HUT - DAY\n\n" + slip.repeat(2_000_000 / slip.length() - 2);
        String id = Shelf.script("Lamps", hostile).id().toString();
        String answer = assertTimeout(
                Duration.ofSeconds(30),
                () -> ines.opens("/scripts/" + id + "/checks")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
        assertThat(answer).hasSizeLessThan(2_000_000);
        Document page = Jsoup.parse(answer);
        assertThat(page.select(".finding")).hasSize(1000);
        assertThat(page.select(".lead").text())
                .matches("The first 1,000 of 133,331 findings, on \\d+ of 4,9\\d\\d pages\\."
                        + " The others follow once these are dealt with\\.");
        assertThat(ines.sees("/scripts/" + id + "/checks?kind=repeated_word")
                        .select(".lead")
                        .text())
                .startsWith("The first 1,000 of 133,331 findings");
        assertThat(ines.sees("/scripts/" + id + "/checks?severity=hint")
                        .select(".lead")
                        .text())
                .endsWith("chosen from the first 1,000 of 133,331.");
        assertThat(page.select("svg.page-strip")).isEmpty();
    }

    @Test
    void aFixIsAnEditOfTheScript() {
        press("repeated_word", "the the", "?kind=repeated_word&")
                .then()
                .statusCode(303)
                .header("location", endsWith(path + "/checks?kind=repeated_word&fixed=true"));
        assertThat(log.head(script.id()).text()).isEqualTo(TEXT.replace("the the", "the"));
        assertThat(log.since(script.id(), 0))
                .singleElement()
                .satisfies(update ->
                        assertThat(update.author()).isEqualTo(Owner.account().id()));
        assertThat(ines.sees(path + "/checks?fixed=true")
                        .select("[role=status]")
                        .text())
                .startsWith("Fixed.");
    }

    @Test
    void aFixFollowsItsPlaceThroughWhatOthersWrote() {
        write(ChangeSet.fromJson("[[0,\"# One\",\"\",\"\"]," + TEXT.length() + "]"));
        press("repeated_word", "behind behind", "").then().statusCode(303);
        assertThat(log.head(script.id()).text()).isEqualTo("# One\n\n" + TEXT.replace("behind behind", "behind"));
    }

    @Test
    void aFixWhosePlaceHasChangedIsNotMade() {
        int at = TEXT.indexOf("the the");
        write(ChangeSet.fromJson("[" + (at + 4) + ",[3,\"red\"]," + (TEXT.length() - at - 7) + "]"));
        Response refused = press("repeated_word", "the the", "");
        Document page = Jsoup.parse(refused.then().statusCode(409).extract().asString());
        assertThat(page.select("[role=alert]").text()).contains("The script has changed", "Nothing was changed");
        assertThat(page.getElementById("repeated_word").select(".finding")).hasSize(1);
        assertThat(log.head(script.id()).text()).isEqualTo(TEXT.replace("the the", "the red"));
    }

    @Test
    void whatIsNoFixChangesNothing() {
        int cue = TEXT.indexOf("MARA\n\nEXT");
        press("orphan_cue", cue, cue + 4, "").then().statusCode(422);
        press("near_miss_name", "the the", "").then().statusCode(422);
        ines.fills(path + "/checks").post(path + "/fixes").then().statusCode(422);
        ines.fills(path + "/checks")
                .formParam("version", 7)
                .formParam("kind", "repeated_word")
                .formParam("from", 1)
                .formParam("to", 2)
                .post(path + "/fixes")
                .then()
                .statusCode(422);
        assertThat(log.version(script.id())).isZero();
    }

    @Test
    void nobodyElsesScriptIsThere() {
        String elsewhere = "/scripts/" + UUID.randomUUID();
        ines.opens(elsewhere + "/checks").then().statusCode(404);
        ines.fills(path + "/checks")
                .formParam("version", 0)
                .post(elsewhere + "/fixes")
                .then()
                .statusCode(404);
        ines.asks().formParam("version", 0).post(path + "/fixes").then().statusCode(400);
    }

    private List<String> kinds(String query) {
        return ines.sees(path + "/checks" + query).select(".checks-of-kind").eachAttr("id");
    }

    private void write(ChangeSet change) {
        UUID author = Owner.account().id();
        log.append(script.id(), 0, List.of(new Update("w", change, author)), author);
    }

    /** Presses a fix as the page of version 0 offers it. */
    private Response press(String kind, String quote, String query) {
        int at = TEXT.indexOf(quote);
        return press(kind, at, at + quote.length(), query);
    }

    private Response press(String kind, int from, int to, String query) {
        return ines.fills(path + "/checks")
                .formParam("version", 0)
                .formParam("kind", kind)
                .formParam("from", from)
                .formParam("to", to)
                .post(path + "/fixes" + query);
    }
}
