package org.draftroom.storyboards.light.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.BoardReader;
import org.draftroom.storyboards.Boards;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.OpenPanel;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.PanelVersion;
import org.draftroom.storyboards.Panels;
import org.draftroom.web.CurrentPerson;

/** What whoever asks may see of boards; what they may not is not found. */
@RequestScoped
class LightDesk {

    private final Projects projects;
    private final Scripts scripts;
    private final Boards boards;
    private final Panels panels;
    private final BoardReader reader;
    private final CurrentPerson person;

    LightDesk(
            Projects projects,
            Scripts scripts,
            Boards boards,
            Panels panels,
            BoardReader reader,
            CurrentPerson person) {
        this.projects = projects;
        this.scripts = scripts;
        this.boards = boards;
        this.panels = panels;
        this.reader = reader;
        this.person = person;
    }

    UUID person() {
        return person.id();
    }

    Script script(Board board) {
        return scripts.find(board.script(), person.id()).orElseThrow(NotFoundException::new);
    }

    Project project(Script script) {
        return projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
    }

    Board board(UUID id) {
        return boards.find(id, person.id()).orElseThrow(NotFoundException::new);
    }

    Board boardToWrite(UUID id) {
        return boards.findToWrite(id, person.id()).orElseThrow(NotFoundException::new);
    }

    OpenBoard open(Board board) {
        return reader.open(board);
    }

    Panel panel(UUID id) {
        return panels.find(id, person.id()).orElseThrow(NotFoundException::new);
    }

    /** A panel that was taken off its board. */
    OpenPanel alone(Board board, Panel panel) {
        return reader.open(board, List.of(panel)).panels().get(0);
    }

    /** One of the panel's versions; the latest where the number is 0. */
    PanelVersion version(Panel panel, int number) {
        return number == 0 || number == panel.shown().number()
                ? panel.shown()
                : panels.versions(panel.id()).stream()
                        .filter(version -> version.number() == number)
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
    }
}
