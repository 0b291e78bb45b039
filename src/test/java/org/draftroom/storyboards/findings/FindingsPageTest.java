package org.draftroom.storyboards.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.accounts.Owner;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.storyboards.Drawn;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.Panels;
import org.draftroom.storyboards.reading.Figure;
import org.draftroom.storyboards.reading.PanelField;
import org.draftroom.storyboards.reading.PanelReadings;
import org.draftroom.storyboards.reading.Seen;
import org.draftroom.storyboards.reading.terms.Facing;
import org.draftroom.storyboards.reading.terms.FramePlace;
import org.draftroom.storyboards.reading.terms.TimeOfDay;
import org.draftroom.support.Sql;
import org.draftroom.web.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A board whose panels somebody described by hand, so without a model. */
@QuarkusTest
class FindingsPageTest {

    private static final String TEXT = "EXT. SALT FLATS - DAWN #12#\n\nLena checks the horizon, then her watch.\n\n"
            + "LENA\nHow long?\n\nINT. VAN - NIGHT\n\nNADIR\nNot yet.\n";

    @Inject
    Sql sql;

    @Inject
    Projects projects;

    @Inject
    Scripts scripts;

    @Inject
    Panels panels;

    @Inject
    PanelReadings readings;

    private Visitor visitor;
    private String board;
    private Script script;

    @BeforeEach
    void aBoardOfTwoPanels() {
        sql.update("truncate person cascade");
        visitor = Owner.signedIn();
        Project project = projects.create(Owner.account().id(), "The Salt Road");
        script = scripts.create(new NewScript(project.id(), "The Salt Road", TEXT));
        String boards = "/scripts/" + script.id() + "/boards";
        board = visitor.fills(boards)
                .formParam("version", 0)
                .formParam(
                        "scene",
                        visitor.sees(boards).select("#scene option").get(1).val())
                .formParam("title", "")
                .post(boards)
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst(".*(?=/boards/)", "");
        visitor.fills(board)
                .multiPart("files", "one.png", Drawn.png(1), "image/png")
                .multiPart("files", "two.png", Drawn.png(2), "image/png")
                .post(board + "/panels")
                .then()
                .statusCode(303);
    }

    private List<Panel> hung() {
        return panels.of(UUID.fromString(board.substring("/boards/".length())));
    }

    private void looks(Panel panel, Facing facing) {
        Figure lena = new Figure(
                Seen.sure("LENA"),
                "",
                Seen.sure(FramePlace.CENTRE),
                Optional.empty(),
                Seen.sure(facing),
                Seen.unsure());
        readings.correct(
                panel.shown().id(),
                PanelField.FIGURES,
                Seen.byHand(List.of(lena)),
                Owner.account().id());
    }

    @Test
    void aPanelThatNobodyKnowsSaysSo() {
        Document page = visitor.sees("/panels/" + hung().get(0).id() + "/findings");
        assertThat(page.select("main").text()).contains("Nobody has said yet what this panel shows");
    }

    @Test
    void whatDiffersIsSaidBesideThePanelOnItsPageAndOnTheBoard() {
        Panel first = hung().get(0);
        Panel second = hung().get(1);
        looks(first, Facing.RIGHT);
        looks(second, Facing.LEFT);
        readings.correct(
                first.shown().id(),
                PanelField.TIME,
                Seen.byHand(TimeOfDay.NIGHT),
                Owner.account().id());

        Document panel = visitor.sees("/panels/" + first.id() + "/findings");
        assertThat(panel.select(".found").text())
                .isEqualTo("Time of day differs “EXT. SALT FLATS - DAWN”"
                        + " The panel reads as night; the heading says dawn.");
        Document all = visitor.sees(board + "/findings");
        assertThat(all.select(".lead").text()).isEqualTo("2 things differ from the page or don't cut.");
        assertThat(all.select(".found-list .found-kind").eachText())
                .containsExactly("Time of day differs", "Line crossed");
        assertThat(all.select(".found-list").text())
                .contains("12-1 → 12-2", "LENA looks to the other side, with no move between.");
        assertThat(all.select(".found-coverage").text())
                .contains(
                        "One line of action has no panel; 2 panels show no line.", "Panels without a line: 12-1, 12-2");
        assertThat(all.select(".found-rules dt").eachText()).containsExactly("Time of day differs", "Line crossed");
        assertThat(visitor.sees(board)
                        .select("[data-panel=" + first.id() + "] .card-head")
                        .text())
                .contains("1 finding");
    }
}
