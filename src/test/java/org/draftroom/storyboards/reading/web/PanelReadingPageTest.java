package org.draftroom.storyboards.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.accounts.Owner;
import org.draftroom.critique.Twin;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.OllamaTwin;
import org.draftroom.projects.Colleague;
import org.draftroom.projects.Projects;
import org.draftroom.projects.Role;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Scripts;
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.Boards;
import org.draftroom.storyboards.Drawn;
import org.draftroom.storyboards.Hanging;
import org.draftroom.storyboards.Panels;
import org.draftroom.storyboards.reading.PanelReplies;
import org.draftroom.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Twin.class)
class PanelReadingPageTest {

    @Inject
    Projects projects;

    @Inject
    Scripts scripts;

    @Inject
    Boards boards;

    @Inject
    Hanging hanging;

    @Inject
    Panels panels;

    private final OllamaTwin twin = Twin.get();
    private UUID ines;
    private Visitor visitor;
    private Board board;
    private UUID project;
    private String path;

    @BeforeEach
    void aPanel() {
        Twin.rest();
        twin.always(PanelReplies::to);
        ines = Owner.account().id();
        visitor = Owner.signedIn();
        project = projects.create(ines, "The Salt Road").id();
        UUID script = scripts.create(
                        new NewScript(project, "The Salt Road", "EXT. SALT FLATS - DAWN\n\nLENA\nHow long?\n"))
                .id();
        board = boards.find(boards.create(script, "", Optional.empty()).orElseThrow(), ines)
                .orElseThrow();
        path = "/panels/" + hanging.add(board, ines, Drawn.still(1)).orElseThrow() + "/reading";
    }

    @AfterEach
    void theRulesOfOllamaWereKept() {
        assertThat(twin.breaches()).isEmpty();
    }

    @Test
    void readsThePanelAndSaysWhatIsUnsure() {
        assertThat(visitor.sees(path).select(".seen-tags").text()).isEqualTo("not read yet");

        Document page = read();

        assertThat(page.select(".seen-tags").text()).isEqualTo("read by gemma4:12b");
        assertThat(row(page, "Size, angle")).isEqualTo("Medium close-up, eye level");
        assertThat(row(page, "People")).isEqualTo("Lena, centre, facing left, dark coat");
        assertThat(row(page, "Place, time")).isEqualTo("Salt flats, exterior, night not certain");
        assertThat(row(page, "Light")).isEqualTo("Side, low key");
        assertThat(page.select(".seen-making").text()).contains("gemma4:12b", "panel v1: 2 answers");
    }

    @Test
    void aCorrectionWinsIsMarkedAndCanBeTakenBack() {
        read();
        assertThat(posted("place", "location", "salt flats", "setting", "exterior", "time", "dawn"))
                .isEqualTo(303);

        Document page = visitor.sees(path);
        assertThat(page.select(".seen-tags").text()).isEqualTo("read by gemma4:12b 1 corrected by you");
        assertThat(row(page, "Place, time")).isEqualTo("Salt flats, exterior, dawn by hand");
        assertThat(page.select("input[name=as-read]").eachAttr("value")).containsExactly("time");
        assertThat(posted("place", "as-read", "time", "time", "dusk")).isEqualTo(303);
        assertThat(row(visitor.sees(path), "Place, time")).isEqualTo("Salt flats, exterior, night not certain");
    }

    @Test
    void withoutAnyReadingAPersonDescribesThePanel() {
        assertThat(posted("light", "light", "side", "key", "low")).isEqualTo(303);

        Document page = visitor.sees(path);
        assertThat(page.select(".seen-tags").text()).isEqualTo("not read yet 2 corrected by you");
        assertThat(row(page, "Light")).isEqualTo("Side by hand, low key by hand");
        assertThat(row(page, "Framing")).isEqualTo("– Not said");
        assertThat(twin.chats()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidWithWhatWasTyped() {
        Response refused = post("happens", "happens", "x".repeat(301));

        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("details[open] .field-wrong").text()).startsWith("This is too long");
        assertThat(page.select("#seen-happens").val()).hasSize(301);
    }

    @Test
    void answersTheSectionAloneToHtmx() {
        String section = visitor.asks().header("HX-Request", "true").get(path).asString();

        assertThat(section).doesNotContain("<html").contains("id=\"panel-seen\"");
    }

    @Test
    void aNewVersionShowsWhatWasSaidOfTheOldOneAndTakesItOverByHand() {
        posted("light", "light", "side", "key", "low");
        UUID panel = panels.of(board.id()).get(0).id();
        hanging.add(board, panels.find(panel, ines).orElseThrow(), ines, Drawn.still(2));

        Document page = visitor.sees(path);
        assertThat(row(page, "Light")).isEqualTo("– Not said");
        assertThat(page.select(".seen-earlier").text()).contains("version 1", "Light: Side", "Key: Low key");
        visitor.fills(path)
                .formParam("from", "1")
                .formParam("field", "light", "key")
                .post(path.replace("/reading", "/reading/carried"))
                .then()
                .statusCode(303);
        assertThat(row(visitor.sees(path), "Light")).isEqualTo("Side by hand, low key by hand");
    }

    @Test
    void aBoardIsReadFromItsOwnPage() {
        String page = "/boards/" + board.id() + "/reading";
        assertThat(visitor.sees(page).select("main button").text()).isEqualTo("Read 1 panel");

        visitor.fills(page).post(page).then().statusCode(303);

        await(() -> visitor.sees(page).select(".lead").text().startsWith("All 1 panels are read"));
    }

    @Test
    void whoMayOnlyReadSeesWhatIsReadAndWhoReadsItWithoutForms() {
        twin.always(asked -> Behaviours.endless(Duration.ofMillis(300)));
        visitor.fills(path).post(path).then().statusCode(303);
        Visitor ben = Colleague.signedIn(project, Role.READER);

        Document page = ben.sees(path);

        assertThat(page.select(".reading-job").text()).contains("Ines Moreau");
        assertThat(page.select(".seen form")).isEmpty();
        assertThat(ben.fills(path).post(path).statusCode()).isEqualTo(404);
        assertThat(ben.fills(path).post(path + "/corrections/light").statusCode())
                .isEqualTo(404);
        assertThat(ben.opens("/boards/" + board.id() + "/reading").statusCode()).isEqualTo(404);
    }

    @Test
    void strangersFindNothing() {
        UUID other = UUID.randomUUID();

        assertThat(visitor.opens("/panels/" + other + "/reading").statusCode()).isEqualTo(404);
        assertThat(visitor.fills(path).post("/boards/" + other + "/reading").statusCode())
                .isEqualTo(404);
        assertThat(visitor.fills(path).post(path + "/corrections/mood").statusCode())
                .isEqualTo(404);
    }

    private int posted(String row, String... fields) {
        return post(row, fields).statusCode();
    }

    private Response post(String row, String... fields) {
        var form = visitor.fills(path).contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        return form.post(path + "/corrections/" + row);
    }

    private Document read() {
        visitor.fills(path).post(path).then().statusCode(303);
        await(() -> !visitor.sees(path).select(".seen-making").isEmpty());
        return visitor.sees(path);
    }

    private static String row(Document page, String title) {
        return page.select(".seen-row").stream()
                .filter(row -> row.select("dt").text().equals(title))
                .map(row -> row.select(".seen-edit > summary").text())
                .findFirst()
                .orElseThrow();
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.holds()) {
            assertThat(Instant.now()).isBefore(deadline);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
