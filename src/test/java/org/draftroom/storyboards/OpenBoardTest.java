package org.draftroom.storyboards;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.accounts.Owner;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Anchor;
import org.draftroom.scripts.Edits;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Scripts;
import org.draftroom.scripts.Update;
import org.draftroom.storyboards.Planning.Outcome;
import org.draftroom.support.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A board in a script that goes on being written. */
@QuarkusTest
class OpenBoardTest {

    private static final String LISTENS = "NADIR listens to the engine as if to a patient.";
    private static final String TEXT = "INT. VAN - NIGHT #11#\n\nDark.\n\nEXT. SALT FLATS - DAWN #12A#\n\n" + LISTENS
            + "\n\nLENA\nHow long?\n\nShe waits.\n";
    private static final String HEADING = "EXT. SALT FLATS - DAWN #12A#";

    @Inject
    Sql sql;

    @Inject
    Projects projects;

    @Inject
    Scripts scripts;

    @Inject
    ScriptLog log;

    @Inject
    Boards boards;

    @Inject
    Panels panels;

    @Inject
    Hanging hanging;

    @Inject
    Binding binding;

    @Inject
    Arranging arranging;

    @Inject
    Planning planning;

    @Inject
    BoardReader reader;

    private UUID ines;
    private Script script;
    private Board board;
    private UUID first;
    private UUID second;
    private UUID third;

    @BeforeEach
    void aBoardWithThreePanels() {
        sql.update("truncate person cascade");
        ines = Owner.account().id();
        UUID project = projects.create(ines, "The Salt Road").id();
        script = scripts.create(new NewScript(project, "The Salt Road", TEXT));
        board = board(Optional.of(passage(HEADING)));
        first = hang(board);
        second = hang(board);
        third = hang(board);
    }

    @Test
    void panelsAreNumberedByTheSceneOfTheirBoard() {
        assertThat(labels()).containsExactly("12A-1", "12A-2", "12A-3");
    }

    @Test
    void linesFollowTheScriptAndSayWhatBecameOfThem() {
        binding.bind(first, passage(LISTENS));
        binding.bind(first, passage("She waits."));
        edit(TEXT, "", "FADE IN:\n\n", 0);
        String now = "FADE IN:\n\n" + TEXT;
        edit(now, "She waits.\n", "", now.indexOf("She waits."));
        OpenPanel panel = reader.open(board).panels().get(0);
        assertThat(panel.lines()).extracting(PlacedLine::fate).containsExactly(Fate.IN_PLACE, Fate.GONE);
        assertThat(panel.lines()).extracting(PlacedLine::text).containsExactly(LISTENS, "She waits.");
        assertThat(panel.lines().get(0).range().from()).isEqualTo(now.indexOf(LISTENS));
    }

    @Test
    void aBoardWhoseSceneIsCutSaysSo() {
        edit(TEXT, TEXT.substring(TEXT.indexOf(HEADING)), "", TEXT.indexOf(HEADING));
        OpenBoard open = reader.open(board);
        assertThat(open.isSceneGone()).isTrue();
        assertThat(open.panels()).extracting(OpenPanel::label).containsExactly("1", "2", "3");
    }

    @Test
    void panelsOfAWholeScriptAreNumberedByTheirLines() {
        Board whole = board(Optional.empty());
        UUID of12 = hang(whole);
        hang(whole);
        UUID of11 = hang(whole);
        binding.bind(of12, passage("How long?"));
        binding.bind(of11, passage("Dark."));
        assertThat(reader.open(whole).panels()).extracting(OpenPanel::label).containsExactly("12A-1", "12A-2", "11-1");
    }

    @Test
    void durationsAreReckonedOfTheLinesUntilSomebodySetsThem() {
        binding.bind(first, passage("How long?"));
        binding.bind(second, passage(LISTENS));
        assertThat(reader.open(board).panels())
                .extracting(OpenPanel::duration)
                .containsExactly(Duration.ofMillis(1500), Duration.ofSeconds(2), Duration.ofSeconds(3));
        planning.write(third, 1, lasting(Duration.ofMillis(4500)), ines);
        assertThat(reader.open(board).duration()).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void whoWritesOnAnOlderEditionChangesNothingAndGetsTheNewer() {
        planning.write(first, 1, lasting(Duration.ofSeconds(1)), ines);
        Outcome outcome = planning.write(first, 1, lasting(Duration.ofSeconds(2)), ines);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Behind.class,
                        behind -> assertThat(behind.now())
                                .returns(2, Panel::edition)
                                .returns(
                                        Optional.of(Duration.ofSeconds(1)),
                                        panel -> panel.shot().duration()));
    }

    @Test
    void panelsMoveBeforeOthersAndToTheEnd() {
        assertThat(arranging.move(panel(third), Optional.of(first))).isTrue();
        assertThat(order()).containsExactly(third, first, second);
        assertThat(arranging.move(panel(third), Optional.empty())).isTrue();
        assertThat(order()).containsExactly(first, second, third);
        assertThat(arranging.move(panel(third), Optional.of(UUID.randomUUID()))).isFalse();
    }

    @Test
    void whatWasTakenOffComesBackWhereItWas() {
        arranging.remove(panel(second));
        assertThat(order()).containsExactly(first, third);
        assertThat(panels.removed(board.id())).extracting(Panel::id).containsExactly(second);
        arranging.restore(panel(second));
        assertThat(order()).containsExactly(first, second, third);
    }

    @Test
    void aCopyStandsBehindItsPanelWithItsLinesAndPicture() {
        binding.bind(first, passage(LISTENS));
        UUID copy = arranging.duplicate(panel(first), ines).orElseThrow();
        assertThat(order()).containsExactly(first, copy, second, third);
        assertThat(panel(copy).shown().still()).isEqualTo(panel(first).shown().still());
        assertThat(panel(copy).lines()).extracting(BoundLine::anchor).containsExactly(passage(LISTENS));
    }

    @Test
    void aPictureGoesWithTheLastPanelThatShowsIt() {
        UUID copy = arranging.duplicate(panel(first), ines).orElseThrow();
        for (UUID each : List.of(first, copy)) {
            assertThat(stills()).isEqualTo(3);
            arranging.remove(panel(each));
            arranging.discard(panel(each));
        }
        assertThat(stills()).isEqualTo(2);
    }

    private int stills() {
        return sql.first(row -> row.getInt(1), "select count(*) from still").orElseThrow();
    }

    private Board board(Optional<Anchor> heading) {
        UUID made = boards.create(script.id(), "", heading).orElseThrow();
        return boards.find(made, ines).orElseThrow();
    }

    private UUID hang(Board on) {
        return hanging.add(on, ines, Drawn.still(1)).orElseThrow();
    }

    private Panel panel(UUID id) {
        return panels.find(id, ines).orElseThrow();
    }

    private List<UUID> order() {
        return panels.of(board.id()).stream().map(Panel::id).toList();
    }

    private List<String> labels() {
        return reader.open(board).panels().stream().map(OpenPanel::label).toList();
    }

    private static Anchor passage(String quote) {
        int from = TEXT.indexOf(quote);
        return new Anchor(0, from, from + quote.length(), quote);
    }

    private static Shot lasting(Duration duration) {
        return new Shot("", "", "", "", "", "", Optional.of(duration));
    }

    private void edit(String text, String old, String replacement, int at) {
        log.append(
                script.id(),
                log.version(script.id()),
                List.of(new Update("w", Edits.replace(text.length(), at, at + old.length(), replacement), ines)),
                ines);
    }
}
