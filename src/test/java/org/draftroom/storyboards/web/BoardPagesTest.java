package org.draftroom.storyboards.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.draftroom.accounts.NewPerson;
import org.draftroom.accounts.Owner;
import org.draftroom.accounts.People;
import org.draftroom.projects.Members;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.projects.Role;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.storyboards.Drawn;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.Panels;
import org.draftroom.support.Sql;
import org.draftroom.web.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Boards as plain pages: every form works without a line of script. */
@QuarkusTest
class BoardPagesTest {

    private static final String TEXT = "INT. VAN - NIGHT\n\nDark.\n\nEXT. SALT FLATS - DAWN #12#\n\n"
            + "NADIR listens to the engine. He waits. It ticks.\n\nLENA\nHow long?\n";
    private static final String BEN = "ben@example.org";
    private static final String PASSWORD = "a password of his own";

    @Inject
    Sql sql;

    @Inject
    People people;

    @Inject
    Projects projects;

    @Inject
    Members members;

    @Inject
    Scripts scripts;

    @Inject
    Panels panels;

    private Project project;
    private Visitor visitor;
    private String boards;
    private String board;
    private UUID boardId;

    @BeforeEach
    void aBoardOfTheSecondScene() {
        sql.update("truncate person cascade");
        visitor = Owner.signedIn();
        project = projects.create(Owner.account().id(), "The Salt Road");
        Script script = scripts.create(new NewScript(project.id(), "The Salt Road", TEXT));
        boards = "/scripts/" + script.id() + "/boards";
        String scene = visitor.sees(boards).select("#scene option").get(2).val();
        board = visitor.fills(boards)
                .formParam("version", 0)
                .formParam("scene", scene)
                .formParam("title", "")
                .post(boards)
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst(".*(?=/boards/)", "");
        boardId = UUID.fromString(board.substring("/boards/".length()));
    }

    @Test
    void picturesBecomePanelsAndWhatIsNoneIsSaidByName() {
        Response answer = visitor.fills(board)
                .multiPart("files", "one.png", Drawn.png(1), "image/png")
                .multiPart("files", "page.png", "<html>no picture</html>".getBytes(), "image/png")
                .multiPart("files", "two.png", Drawn.png(2), "image/png")
                .post(board + "/panels");
        answer.then().statusCode(422).body(containsString("page.png"));
        assertThat(labels()).containsExactly("12-1", "12-2");
        assertThat(visitor.sees(boards).select(".boards-row").text()).contains("Scene 12", "2 panels, 6 s");
    }

    @Test
    void ofPicturesOnTheirWayTogetherTheFirstMayComeLast() {
        for (int place : List.of(3, 1, 2)) {
            visitor.fills(board)
                    .header("HX-Request", "true")
                    .multiPart("files", place + ".png", Drawn.png(place, 64, 36 + place), "image/png")
                    .multiPart("place", String.valueOf(place))
                    .post(board + "/panels")
                    .then()
                    .statusCode(204);
        }
        assertThat(panels.of(boardId))
                .extracting(panel -> panel.shown().height())
                .containsExactly(37, 38, 39);
    }

    @Test
    void moreThanThereIsRoomForIsRefusedBeforeAnyIsRead() {
        RequestSpecification form = visitor.fills(board).header("HX-Request", "true");
        for (int i = 0; i <= Panel.MOST; i++) {
            form.multiPart("files", i + ".png", new byte[] {1}, "image/png");
        }
        form.post(board + "/panels").then().statusCode(422).body(containsString("room"));
        assertThat(labels()).isEmpty();
    }

    @Test
    void aPictureIsKeptByBrowsersAndShownToNobodyElse() {
        Panel panel = added(1).get(0);
        String still = "/stills/" + panel.shown().still();
        String tag = visitor.opens(still + "/thumbnail")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"))
                .header("X-Content-Type-Options", "nosniff")
                .contentType("image/png")
                .extract()
                .header("ETag");
        visitor.asks()
                .header("If-None-Match", tag)
                .get(still + "/thumbnail")
                .then()
                .statusCode(304);
        ben(null).opens(still + "/thumbnail").then().statusCode(404);
        ben(null).opens(board).then().statusCode(404);
    }

    @Test
    void aPanelIsBoundToTheSentencesThatAreChosen() {
        Panel panel = added(1).get(0);
        String lines = "/panels/" + panel.id() + "/lines";
        Document sheet = visitor.sees(lines);
        assertThat(sheet.select(".sentence").eachText())
                .containsExactly(
                        "EXT. SALT FLATS - DAWN",
                        "NADIR listens to the engine.",
                        "He waits.",
                        "It ticks.",
                        "How long?");
        choose(lines, sheet, 1, 2);
        assertThat(lines()).containsExactly("NADIR listens to the engine. He waits.");
        Document again = visitor.sees(lines);
        assertThat(again.select("input[name=line][checked]")).hasSize(2);
        choose(lines, again, 2, 4);
        assertThat(lines()).containsExactly("He waits.", "How long?");
        assertThat(visitor.sees(board).select(".card-line").eachText()).containsExactly("He waits.", "How long?");
    }

    @Test
    void whatTwoWroteOfOnePanelIsShownToTheSecondAndNothingIsLost() {
        Panel panel = added(1).get(0);
        String page = "/panels/" + panel.id();
        write(page, 1, "Nadir kneels.", "4.5").then().statusCode(303);
        Document answer = org.jsoup.Jsoup.parse(write(page, 1, "Nadir lies down.", "")
                .then()
                .statusCode(409)
                .extract()
                .asString());
        assertThat(answer.select("textarea[name=action]").text()).isEqualTo("Nadir lies down.");
        assertThat(answer.select(".shot-read").text()).contains("Nadir kneels.", "4.5");
        write(page, 2, "Nadir kneels.", "soon")
                .then()
                .statusCode(422)
                .body(containsString("value=\"soon\""), containsString("Type seconds"));
        assertThat(visitor.sees(board).select(".card-time").text()).isEqualTo("4.5 s");
    }

    @Test
    void panelsAreMovedTakenOffBroughtBackAndDoubledByForms() {
        List<Panel> three = added(3);
        String last = "/panels/" + three.get(2).id();
        post(board, last + "/place", "before", three.get(0).id().toString());
        assertThat(order())
                .containsExactly(
                        three.get(2).id(), three.get(0).id(), three.get(1).id());
        post(board, last + "/removal");
        assertThat(order()).containsExactly(three.get(0).id(), three.get(1).id());
        assertThat(visitor.sees(board + "/removed").select(".card-panel")).hasSize(1);
        post(board, last + "/restoration");
        assertThat(order()).hasSize(3);
        post(board, last + "/copies");
        assertThat(labels()).containsExactly("12-1", "12-2", "12-3", "12-4");
    }

    @Test
    void aNewVersionIsShownAndTheOldOneIsBesideIt() {
        Panel panel = added(1).get(0);
        String versions = "/panels/" + panel.id() + "/versions";
        visitor.fills(versions)
                .multiPart("file", "again.png", Drawn.png(9), "image/png")
                .post(versions)
                .then()
                .statusCode(303);
        Document page = visitor.sees(versions);
        assertThat(page.select(".compare img").eachAttr("alt")).containsExactly("Version 1", "Version 2");
        visitor.fills(versions)
                .multiPart("file", "again.heic", new byte[] {1, 2, 3}, "image/heic")
                .post(versions)
                .then()
                .statusCode(422)
                .body(containsString("again.heic"));
    }

    @Test
    void whoReadsSeesPanelsAndNoFormAndChangesNothing() {
        Panel panel = added(1).get(0);
        Visitor ben = ben(Role.READER);
        for (String page : List.of(
                boards, board, board + "/removed", "/panels/" + panel.id(), "/panels/" + panel.id() + "/versions")) {
            assertThat(ben.sees(page).select("form[method=post]").eachAttr("action"))
                    .as(page)
                    .isEmpty();
        }
        ben.fills(board)
                .formParam("before", "")
                .post("/panels/" + panel.id() + "/place")
                .then()
                .statusCode(404);
        ben.fills(board)
                .multiPart("files", "one.png", Drawn.png(1), "image/png")
                .post(board + "/panels")
                .then()
                .statusCode(404);
    }

    @Test
    void aBoardIsRenamedAndDeleted() {
        post(board, board + "/title", "title", "Dawn, first pass");
        assertThat(visitor.sees(boards).select(".boards-name").text()).isEqualTo("Dawn, first pass");
        post(board, board + "/deletion");
        visitor.opens(board).then().statusCode(404);
    }

    private List<Panel> added(int number) {
        RequestSpecification form = visitor.fills(board);
        for (int i = 1; i <= number; i++) {
            form.multiPart("files", i + ".png", Drawn.png(i), "image/png");
        }
        form.post(board + "/panels").then().statusCode(303);
        return panels.of(boardId);
    }

    private List<String> labels() {
        return visitor.sees(board).select(".card-label").eachText();
    }

    private List<String> lines() {
        return visitor.sees(board).select(".card-line").eachText();
    }

    private List<UUID> order() {
        return panels.of(boardId).stream().map(Panel::id).toList();
    }

    private void choose(String lines, Document sheet, int... sentences) {
        RequestSpecification form = visitor.fills(lines)
                .formParam("version", sheet.select("input[name=version]").val())
                .formParam("at", sheet.select("input[name=at]").val());
        for (int sentence : sentences) {
            form.formParam(
                    "line", sheet.select("input[name=line]").get(sentence).val());
        }
        form.post(lines).then().statusCode(303);
    }

    private Response write(String page, int edition, String action, String seconds) {
        return visitor.fills(page)
                .formParam("edition", edition)
                .formParam("action", action)
                .formParam("seconds", seconds)
                .post(page);
    }

    private void post(String from, String to, String... field) {
        RequestSpecification form = visitor.fills(from);
        if (field.length == 2) {
            form.formParam(field[0], field[1]);
        }
        form.post(to).then().statusCode(303);
    }

    /** Ben, with a role in the project or none. */
    private Visitor ben(Role role) {
        UUID ben = people.byEmail(BEN)
                .orElseGet(() ->
                        people.create(new NewPerson("Ben Adler", BEN, PASSWORD)).orElseThrow())
                .id();
        people.changePassword(ben, PASSWORD);
        if (role != null) {
            members.put(project.id(), ben, role);
        }
        Visitor browser = new Visitor();
        browser.signsIn(BEN, PASSWORD).then().statusCode(302);
        return browser;
    }
}
