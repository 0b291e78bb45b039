package org.draftroom.storyboards.findings.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.Boards;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.Panels;
import org.draftroom.storyboards.findings.web.FindingsDesk.Held;
import org.draftroom.storyboards.reading.PanelReadings;
import org.draftroom.web.CurrentPerson;

/** A panel against its page: a section beside it, and a page of its own. */
@Path("/panels/{id}/findings")
public class PanelFindingsPage {

    private final Panels panels;
    private final Boards boards;
    private final Scripts scripts;
    private final Projects projects;
    private final PanelReadings readings;
    private final FindingsDesk desk;
    private final CurrentPerson person;

    PanelFindingsPage(
            Panels panels,
            Boards boards,
            Scripts scripts,
            Projects projects,
            PanelReadings readings,
            FindingsDesk desk,
            CurrentPerson person) {
        this.panels = panels;
        this.boards = boards;
        this.scripts = scripts;
        this.projects = projects;
        this.readings = readings;
        this.desk = desk;
        this.person = person;
    }

    @CheckedTemplate
    record findings(Script script, Project project, Panel panel, String label, List<FoundRow> rows, boolean known)
            implements TemplateInstance {}

    @CheckedTemplate
    record section(Script script, List<FoundRow> rows, boolean known) implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID id, @HeaderParam("HX-Request") @DefaultValue("false") boolean fragment) {
        Panel panel = panels.find(id, person.id()).orElseThrow(NotFoundException::new);
        Board board = boards.find(panel.board(), person.id()).orElseThrow(NotFoundException::new);
        Script script = scripts.find(board.script(), person.id()).orElseThrow(NotFoundException::new);
        Held held = desk.held(board, script);
        boolean known = readings.of(panel.shown().id()).isKnown();
        List<FoundRow> rows = desk.rows(held, id);
        if (fragment) {
            return new section(script, rows, known);
        }
        Project project = projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
        return new findings(script, project, panel, held.labels().getOrDefault(id, ""), rows, known);
    }
}
