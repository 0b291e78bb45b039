package org.draftroom.storyboards;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.accounts.NewPerson;
import org.draftroom.accounts.Owner;
import org.draftroom.accounts.People;
import org.draftroom.projects.Members;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.projects.Role;
import org.draftroom.scripts.Anchor;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.support.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BoardsTest {

    private static final String HEADING = "EXT. SALT FLATS - DAWN";

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

    @Inject
    Stills stills;

    private Project project;
    private Script script;
    private UUID ines;
    private UUID ben;
    private Board board;

    @BeforeEach
    void aBoardOfAScene() {
        sql.update("truncate person cascade");
        ines = Owner.account().id();
        ben = people.create(new NewPerson("Ben Adler", "ben@example.org", "a password of his own"))
                .orElseThrow()
                .id();
        project = projects.create(ines, "The Salt Road");
        script = scripts.create(new NewScript(project.id(), "The Salt Road", HEADING + "\n\nWhite.\n"));
        Anchor heading = new Anchor(0, 0, HEADING.length(), HEADING);
        UUID made = boards.create(script.id(), "", Optional.of(heading)).orElseThrow();
        board = boards.find(made, ines).orElseThrow();
    }

    @Test
    void picturesHangInTheOrderTheyCameInAndShowTheirLatestVersion() {
        UUID first = hanging.add(board, ines, Drawn.still(1)).orElseThrow();
        UUID second = hanging.add(board, ines, Drawn.still(2)).orElseThrow();
        assertThat(panels.of(board.id())).extracting(Panel::id).containsExactly(first, second);
        Panel panel = panels.find(first, ines).orElseThrow();
        UUID version = hanging.add(board, panel, ines, Drawn.still(3)).orElseThrow();
        assertThat(panels.find(first, ines).orElseThrow().shown())
                .returns(version, PanelVersion::id)
                .returns(2, PanelVersion::number)
                .returns(640, PanelVersion::width)
                .returns("Ines Moreau", PanelVersion::maker);
        assertThat(panels.versions(first)).extracting(PanelVersion::number).containsExactly(2, 1);
    }

    @Test
    void nobodyOutsideTheProjectFindsABoardAPanelOrAPicture() {
        UUID id = hanging.add(board, ines, Drawn.still(1)).orElseThrow();
        PanelVersion shown = panels.find(id, ines).orElseThrow().shown();
        assertThat(boards.find(board.id(), ben)).isEmpty();
        assertThat(boards.of(script.id(), ben)).isEmpty();
        assertThat(panels.find(id, ben)).isEmpty();
        assertThat(panels.findVersion(shown.id(), ben)).isEmpty();
        assertThat(stills.thumbnail(shown.still(), ben)).isEmpty();
        members.put(project.id(), ben, Role.READER);
        assertThat(boards.find(board.id(), ben)).get().returns(Role.READER, Board::role);
        assertThat(boards.findToWrite(board.id(), ben)).isEmpty();
        assertThat(panels.findVersion(shown.id(), ben)).contains(shown);
        assertThat(stills.thumbnail(shown.still(), ben)).isPresent();
    }

    @Test
    void deletingABoardDeletesItsPictures() {
        hanging.add(board, ines, Drawn.still(1));
        boards.delete(board);
        assertThat(sql.list(row -> row.getInt(1), "select count(*) from still")).containsExactly(0);
    }

    @Test
    void deletingAScriptDeletesItsBoards() {
        hanging.add(board, ines, Drawn.still(1));
        assertThat(scripts.delete(script.id(), ines)).isTrue();
        assertThat(sql.list(row -> row.getInt(1), "select count(*) from panel_version"))
                .containsExactly(0);
    }
}
