package org.draftroom.storyboards.stills.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.storyboards.BoardReader;
import org.draftroom.storyboards.Boards;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.OpenPanel;
import org.draftroom.storyboards.PanelVersion;
import org.draftroom.storyboards.Panels;
import org.draftroom.web.CurrentPerson;

/** What whoever asks may see and change of a board's stills; what they may not is not found. */
@RequestScoped
class StillsDesk {

    private final Projects projects;
    private final Scripts scripts;
    private final Boards boards;
    private final Panels panels;
    private final BoardReader reader;
    private final CurrentPerson person;

    StillsDesk(
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

    OpenBoard board(UUID id) {
        return reader.open(boards.find(id, person.id()).orElseThrow(NotFoundException::new));
    }

    OpenBoard boardToWrite(UUID id) {
        return reader.open(boards.findToWrite(id, person.id()).orElseThrow(NotFoundException::new));
    }

    Script script(OpenBoard open) {
        return scripts.find(open.board().script(), person.id()).orElseThrow(NotFoundException::new);
    }

    Project project(Script script) {
        return projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
    }

    /** Every picture on the board: panel by panel, the latest version first. */
    List<Picture> pictures(OpenBoard open) {
        List<Picture> pictures = new ArrayList<>();
        for (OpenPanel panel : open.panels()) {
            PanelVersion shown = panel.panel().shown();
            List<PanelVersion> versions = shown.number() == 1 ? List.of(shown) : panels.versions(panel.id());
            versions.forEach(version -> pictures.add(
                    new Picture(panel.label(), version, version.id().equals(shown.id()))));
        }
        return pictures;
    }

    /** The one that an address names; not found when it isn't on the board. */
    static Picture named(List<Picture> pictures, String version) {
        return find(pictures, version).orElseThrow(NotFoundException::new);
    }

    static Optional<Picture> find(List<Picture> pictures, String version) {
        return pictures.stream()
                .filter(picture -> picture.id().toString().equals(version))
                .findFirst();
    }
}
