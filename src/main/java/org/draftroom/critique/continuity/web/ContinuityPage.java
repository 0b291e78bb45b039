package org.draftroom.critique.continuity.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.draftroom.critique.continuity.Book;
import org.draftroom.critique.continuity.Books;
import org.draftroom.critique.continuity.ContinuityReader;
import org.draftroom.critique.continuity.LedgerDesk;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.web.CurrentPerson;

/** A script's continuity: contradictions, timeline, who knows what, and the ledger scene by scene. */
@Path("/scripts/{id}/reading/continuity")
public class ContinuityPage {

    private final Scripts scripts;
    private final Projects projects;
    private final PinnedScripts pinned;
    private final Books books;
    private final LedgerDesk desk;
    private final ContinuityReader reader;
    private final Overviews overviews;
    private final Jobs jobs;
    private final CurrentPerson person;

    ContinuityPage(
            Scripts scripts,
            Projects projects,
            PinnedScripts pinned,
            Books books,
            LedgerDesk desk,
            ContinuityReader reader,
            Overviews overviews,
            Jobs jobs,
            CurrentPerson person) {
        this.scripts = scripts;
        this.projects = projects;
        this.pinned = pinned;
        this.books = books;
        this.desk = desk;
        this.reader = reader;
        this.overviews = overviews;
        this.jobs = jobs;
        this.person = person;
    }

    /**
     * @param job under way, or null
     * @param words of it
     * @param failure why the last one didn't come to its end, or empty
     */
    @CheckedTemplate
    record continuity(Script script, Project project, Overview shown, Job job, String words, String failure)
            implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID id) {
        Script script = scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
        Project project = projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
        // The job first: what it has finished with is then all there.
        Job running = reader.running(id).orElse(null);
        Job latest = reader.latest(id, person.id()).orElse(null);
        Overview shown = overviews.of(script, pinned.now(script));
        return new continuity(
                script,
                project,
                shown,
                running,
                running == null ? "" : jobs.words(running),
                latest == null || running != null ? "" : latest.reason());
    }

    /** Has the script read. */
    @POST
    @Path("readings")
    public Response read(UUID id) {
        Script script = toWrite(id);
        PinnedScript now = pinned.now(script);
        if (!now.scenes().isEmpty()) {
            reader.submit(now, person.id());
        }
        return see(id, "");
    }

    /** Says that two facts are one. */
    @POST
    @Path("facts")
    public Response merge(UUID id, @FormParam("fact") String fact, @FormParam("into") String into) {
        Book book = books.of(pinned.now(toWrite(id)));
        if (fact != null && into != null) {
            desk.merge(book, fact, into);
        }
        return see(id, "#knowers");
    }

    /** Says that they aren't. */
    @POST
    @Path("facts/parting")
    public Response part(UUID id, @FormParam("fact") String fact) {
        desk.part(toWrite(id).id(), fact == null ? "" : fact);
        return see(id, "#knowers");
    }

    /** Takes a correction back whose line is gone. */
    @POST
    @Path("corrections/{correction:[0-9a-f-]{36}}/removal")
    public Response undo(UUID id, UUID correction) {
        if (!desk.undo(toWrite(id).id(), correction)) {
            throw new NotFoundException();
        }
        return see(id, "");
    }

    private Script toWrite(UUID id) {
        return scripts.findToWrite(id, person.id()).orElseThrow(NotFoundException::new);
    }

    private static Response see(UUID id, String where) {
        return Response.seeOther(URI.create("/scripts/" + id + "/reading/continuity" + where))
                .build();
    }
}
