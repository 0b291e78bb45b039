package org.draftroom.storyboards.light.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.draftroom.accounts.NewPerson;
import org.draftroom.accounts.Owner;
import org.draftroom.accounts.People;
import org.draftroom.projects.Members;
import org.draftroom.projects.Projects;
import org.draftroom.projects.Role;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.Boards;
import org.draftroom.storyboards.Drawn;
import org.draftroom.storyboards.Hanging;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.Panels;
import org.draftroom.support.Sql;
import org.draftroom.web.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LightPagesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

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

    private final String email = "ben-" + UUID.randomUUID() + "@example.org";
    private Visitor ines;
    private UUID project;
    private Board board;
    private UUID first;
    private String page;

    @BeforeEach
    void aBoardWithTwoPanels() {
        ines = Owner.signedIn();
        UUID person = Owner.account().id();
        project = projects.create(person, "The Salt Road").id();
        Script script = scripts.create(new NewScript(project, "The Salt Road", "EXT. FLATS - DAWN\n\nWhite.\n"));
        board = boards.find(
                        boards.create(script.id(), "Flats", Optional.empty()).orElseThrow(), person)
                .orElseThrow();
        first = hanging.add(board, person, Drawn.still(1)).orElseThrow();
        hanging.add(board, person, Drawn.still(2)).orElseThrow();
        page = "/panels/" + first + "/light";
    }

    @Test
    void thePartBesideTheBoardHasTheFiguresAndTheHistogram() {
        Document part = org.jsoup.Jsoup.parse(
                ines.asks().header("HX-Request", "true").get(page).asString());
        assertThat(part.select("header.bar")).isEmpty();
        assertThat(part.select("h3").text()).isEqualTo("Light, measured");
        assertThat(part.select(".light-histogram path")).hasSize(2);
        assertThat(part.select(".light-facts dt").eachText())
                .containsExactly("Mean luma", "Contrast", "Clipped", "Key", "Colour");
        assertThat(part.select(".light-facts dd").text()).contains("stops").contains("High key");
    }

    @Test
    void thePageHasATableForEachChartAndSaysWhatWasMeasured() {
        Document whole = ines.sees(page);
        assertThat(whole.text()).contains("Measured from each of its 640 × 360 pixels, 8 bits.");
        assertThat(whole.select("table caption").eachText())
                .contains("False colour: bands of luma", "Waveform by tenths of the width, luma", "Channels");
        assertThat(whole.select(".light-legend tbody tr")).hasSize(9);
        assertThat(whole.select(".light-beside")).isEmpty();
        assertThat(sql.list(row -> row.getInt(1), "select count(*) from still_light"))
                .allMatch(count -> count > 0);
    }

    @Test
    void picturesOfTheScopesAreServedAndNothingElse() throws Exception {
        for (String scope : new String[] {"waveform", "parade", "false-colour", "zebra"}) {
            Response picture = ines.opens(page + "/" + scope + ".png");
            assertThat(picture.contentType()).as(scope).isEqualTo("image/png");
            assertThat(ImageIO.read(new ByteArrayInputStream(picture.asByteArray())))
                    .as(scope)
                    .isNotNull();
        }
        assertThat(ines.opens(page + "/other.png").statusCode()).isEqualTo(404);
    }

    @Test
    void twoRegionsAreMeasuredAndWhatIsNoRegionIsRefusedAsTyped() {
        // The sky, #d9dce4, over the figure, #2d333d, on the first drawing.
        Document measured = ines.sees(page + "?version=1&ax=80&ay=10&aw=10&ah=10&bx=42&by=55&bw=2&bh=2");
        assertThat(measured.select(".light-stops").text())
                .matches("A is 4\\.\\d\\d stops brighter than B \\(\\d+:1\\)\\.");
        assertThat(measured.select(".light-regions rect")).hasSize(2);

        Response refused = ines.opens(page + "?version=1&ax=95&ay=10&aw=30&ah=10&bx=two&by=55&bw=2&bh=2");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document typed = org.jsoup.Jsoup.parse(refused.asString());
        assertThat(typed.select("[name=bx]").attr("value")).isEqualTo("two");
        assertThat(typed.select("[role=alert]").text()).contains("per cent");
    }

    @Test
    void theBoardIsMeasuredInTheBackgroundAndHeldAgainstAChosenReference() throws InterruptedException {
        String path = "/boards/" + board.id() + "/light";
        Document light = ines.sees(path);
        Instant until = Instant.now().plus(PATIENCE);
        while (!light.select(".reading-job").isEmpty() && Instant.now().isBefore(until)) {
            Thread.sleep(100);
            light = ines.sees(path);
        }
        assertThat(light.select("#light-rows").text()).contains("while no reference is chosen");
        assertThat(light.select("tr.light-reference")).hasSize(1);

        UUID second = panels.of(board.id()).get(1).shown().id();
        ines.fills(path)
                .formParam("version", second)
                .post(path + "/reference")
                .then()
                .statusCode(303);
        Document chosen = ines.sees(path);
        assertThat(chosen.select(".light-rows tbody tr").get(1).hasClass("light-reference"))
                .isTrue();
        assertThat(ines.sees(page).select(".light-beside h3").text()).startsWith("Against the reference");
        ines.fills(path)
                .formParam("version", UUID.randomUUID())
                .post(path + "/reference")
                .then()
                .statusCode(404);
    }

    @Test
    void aStillFromTheCameraBecomesAPanelOrAVersionAndIsMeasuredAtOnce() {
        String camera = "/boards/" + board.id() + "/camera";
        Response taken = ines.fills(camera)
                .multiPart("picture", "still.png", Drawn.png(3), "image/png")
                .multiPart("panel", "")
                .post(camera);
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(panels.of(board.id())).hasSize(3);
        String place = taken.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(ines.sees(place).select(".light-beside tbody tr")).hasSize(4);

        ines.fills(camera)
                .multiPart("picture", "still.png", Drawn.png(4), "image/png")
                .multiPart("panel", first.toString())
                .post(camera)
                .then()
                .statusCode(303);
        Panel panel = panels.find(first, Owner.account().id()).orElseThrow();
        assertThat(panel.shown().number()).isEqualTo(2);

        Response refused = ines.fills(camera)
                .multiPart("picture", "still.png", "<html>".getBytes(), "image/png")
                .multiPart("panel", first.toString())
                .post(camera);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(org.jsoup.Jsoup.parse(refused.asString())
                        .select("option[selected]")
                        .attr("value"))
                .isEqualTo(first.toString());
    }

    @Test
    void onlyTheCamerasPageMayUseTheCamera() {
        assertThat(ines.opens("/boards/" + board.id() + "/camera").header("Permissions-Policy"))
                .isEqualTo("camera=(self), geolocation=()");
        assertThat(ines.opens(page).header("Permissions-Policy")).isEqualTo("camera=(), geolocation=()");
    }

    @Test
    void readersLookAndNobodyElseFindsAnything() {
        UUID ben = people.create(new NewPerson("Ben Adler", email, "a password of his own"))
                .orElseThrow()
                .id();
        people.changePassword(ben, "a password of his own");
        Visitor reader = new Visitor();
        reader.signsIn(email, "a password of his own");
        assertThat(reader.opens(page).statusCode()).isEqualTo(404);
        assertThat(reader.opens(page + "/zebra.png").statusCode()).isEqualTo(404);
        assertThat(reader.opens("/boards/" + board.id() + "/light").statusCode())
                .isEqualTo(404);
        members.put(project, ben, Role.READER);
        assertThat(reader.sees("/boards/" + board.id() + "/light").select("form[action$=reference]"))
                .isEmpty();
        assertThat(reader.opens("/boards/" + board.id() + "/camera").statusCode())
                .isEqualTo(404);
    }
}
