package org.draftroom.storyboards.reading.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.Boards;
import org.draftroom.storyboards.Panels;
import org.draftroom.storyboards.reading.PanelOrders;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.web.CurrentPerson;

/** Has a whole board read, and says how far that is. */
@Path("/boards/{id}/reading")
public class BoardReadingPage {

    private final Boards boards;
    private final Panels panels;
    private final Scripts scripts;
    private final Projects projects;
    private final PanelOrders orders;
    private final Jobs jobs;
    private final CurrentPerson person;

    BoardReadingPage(
            Boards boards,
            Panels panels,
            Scripts scripts,
            Projects projects,
            PanelOrders orders,
            Jobs jobs,
            CurrentPerson person) {
        this.boards = boards;
        this.panels = panels;
        this.scripts = scripts;
        this.projects = projects;
        this.orders = orders;
        this.jobs = jobs;
        this.person = person;
    }

    /**
     * @param job one under way, or that failed; null when there is none to tell of
     * @param words where it stands
     */
    @CheckedTemplate
    record board(
            Script script, Project project, Board board, int unread, int all, Job job, String words, boolean underWay)
            implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID id) {
        Board board = toWrite(id);
        Script script = scripts.find(board.script(), person.id()).orElseThrow(NotFoundException::new);
        Project project = projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
        Job job = orders.ofBoard(id, person.id()).orElse(null);
        int all = panels.of(id).size();
        String words = job == null ? "" : jobs.words(job);
        boolean underWay = job != null && !job.status().hasEnded();
        return new board(script, project, board, orders.unread(id), all, job, words, underWay);
    }

    @POST
    public Response read(UUID id) {
        orders.readBoard(toWrite(id).id(), person.id());
        return Response.seeOther(URI.create("/boards/" + id + "/reading")).build();
    }

    private Board toWrite(UUID id) {
        return boards.findToWrite(id, person.id()).orElseThrow(NotFoundException::new);
    }
}
