package org.draftroom.storyboards.stills.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
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
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.Boards;
import org.draftroom.storyboards.Hanging;
import org.draftroom.storyboards.Panels;
import org.draftroom.storyboards.stills.Takes;
import org.draftroom.support.Sql;
import org.draftroom.web.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StillsPageTest {

    private static final long PATIENCE = 30_000;

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
    Boards boards;

    @Inject
    Panels panels;

    @Inject
    Hanging hanging;

    private Visitor ines;
    private Project project;
    private Board board;
    private String page;

    @BeforeEach
    void aBoard() {
        sql.update("truncate person cascade");
        ines = Owner.signedIn();
        UUID owner = Owner.account().id();
        project = projects.create(owner, "The Salt Road");
        Script script = scripts.create(new NewScript(project.id(), "The Salt Road", "INT. KITCHEN - DAY\n\nA lamp.\n"));
        board = boards.find(
                        boards.create(script.id(), "Kitchen", Optional.empty()).orElseThrow(), owner)
                .orElseThrow();
        page = "/boards/" + board.id() + "/stills";
    }

    @Test
    void twoTakesAreLaidOnEachOtherAndWhatChangedIsRankedUntilItIsMasked() {
        String first = hung(Takes.first());
        String second = hung(Takes.second());
        String two = page + "?a=" + first + "&b=" + second;

        assertThat(ines.sees(page).select("select[name=a] option[selected]").attr("value"))
                .isEqualTo(first);
        assertThat(ines.sees(two).select(".stills-ask").text()).contains("not compared yet");
        compare(first, second);
        Document compared = compared(two);
        assertThat(compared.select(".stills-facts").text()).containsPattern("0\\.[67] stops darker, evened out");
        int listed = compared.select(".stills-difference").size();
        assertThat(listed).isBetween(2, 4);

        String laid = compared.select("[data-pane=second] img").attr("src");
        ines.opens(laid).then().statusCode(200).contentType("image/jpeg");
        String map = compared.select(".stills-map").attr("src");
        ines.opens(map).then().statusCode(200).contentType("image/png");
        ines.opens(map.replaceFirst("/[0-9a-f]{64}/", "/" + "0".repeat(64) + "/"))
                .then()
                .statusCode(404);

        Map<String, String> beside = Map.of("of", first, "left", "90", "top", "0", "width", "20", "height", "50");
        Response refused = masks(ines, first, second, beside);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body().asString()).contains("value=\"90\"", "aria-invalid=\"true\"");
        masks(ines, first, second, Map.of("of", first, "corners", "0.38,0.3 0.55,0.3 0.55,1 0.38,1"))
                .then()
                .statusCode(303);
        masks(ines, first, second, Map.of("of", second, "left", "48", "top", "25", "width", "22", "height", "75"))
                .then()
                .statusCode(303);
        assertThat(ines.sees(two).select(".stills-ask").text()).contains("masked or unmasked");
        compare(first, second);
        assertThat(compared(two).select(".stills-difference")).hasSizeLessThan(listed);

        UUID ben = people.create(new NewPerson("Ben Adler", "ben@example.org", "a password of his own"))
                .orElseThrow()
                .id();
        people.changePassword(ben, "a password of his own");
        Visitor reader = new Visitor();
        reader.signsIn("ben@example.org", "a password of his own").then().statusCode(302);
        reader.opens(two).then().statusCode(404);
        reader.opens(map).then().statusCode(404);
        members.put(project.id(), ben, Role.READER);
        Document read = reader.sees(two);
        assertThat(read.select(".stills-difference")).isNotEmpty();
        assertThat(read.select(".stills-mask-form, .stills-mask-list form")).isEmpty();
        masks(reader, first, second, beside).then().statusCode(404);
    }

    @Test
    void twoPlacesAreSaidToBeTwo() {
        String first = hung(Takes.first());
        String second = hung(Takes.elsewhere());
        compare(first, second);
        Document compared = compared(page + "?a=" + first + "&b=" + second);
        assertThat(compared.select(".message-warning").text()).contains("can't be laid on each other", "same place");
        assertThat(compared.select(".stills-original img")).hasSize(2);

        ines.fills(page)
                .formParam("a", first)
                .formParam("b", first)
                .post(page)
                .then()
                .statusCode(422);
        ines.opens(page + "?a=" + first + "&b=" + UUID.randomUUID()).then().statusCode(404);
    }

    private String hung(byte[] file) {
        UUID owner = Owner.account().id();
        UUID panel = hanging.add(board, owner, Takes.still(file)).orElseThrow();
        return panels.find(panel, owner).orElseThrow().shown().id().toString();
    }

    private void compare(String first, String second) {
        ines.fills(page)
                .formParam("a", first)
                .formParam("b", second)
                .post(page)
                .then()
                .statusCode(303);
    }

    private Response masks(Visitor who, String first, String second, Map<String, String> form) {
        return who.fills(page).formParams(form).post(page + "/masks?a=" + first + "&b=" + second);
    }

    /** The page once nothing is under way. */
    private Document compared(String two) {
        long end = System.currentTimeMillis() + PATIENCE;
        Document seen = ines.sees(two);
        while (!seen.select(".stills-job").isEmpty() && System.currentTimeMillis() < end) {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            seen = ines.sees(two);
        }
        assertThat(seen.select(".stills-job, .message-wrong")).isEmpty();
        return seen;
    }
}
