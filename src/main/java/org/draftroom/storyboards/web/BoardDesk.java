package org.draftroom.storyboards.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.Boards;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.Panels;
import org.draftroom.web.CurrentPerson;

/** What whoever asks may see and change of boards; what they may not is not found. */
@RequestScoped
class BoardDesk {

    private final Projects projects;
    private final Scripts scripts;
    private final Boards boards;
    private final Panels panels;
    private final CurrentPerson person;

    BoardDesk(Projects projects, Scripts scripts, Boards boards, Panels panels, CurrentPerson person) {
        this.projects = projects;
        this.scripts = scripts;
        this.boards = boards;
        this.panels = panels;
        this.person = person;
    }

    UUID person() {
        return person.id();
    }

    Script script(UUID id) {
        return scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
    }

    Script scriptToWrite(UUID id) {
        return scripts.findToWrite(id, person.id()).orElseThrow(NotFoundException::new);
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

    Panel panel(UUID id) {
        return panels.find(id, person.id()).orElseThrow(NotFoundException::new);
    }

    /** A panel whose board whoever asks may change. */
    Panel panelToWrite(UUID id) {
        Panel panel = panel(id);
        boardToWrite(panel.board());
        return panel;
    }
}
