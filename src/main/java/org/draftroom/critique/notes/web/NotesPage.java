package org.draftroom.critique.notes.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.draftroom.critique.NoteState;
import org.draftroom.critique.notes.Filter;
import org.draftroom.critique.notes.Looks;
import org.draftroom.critique.notes.ScriptNotes;
import org.draftroom.critique.notes.StandingNote;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.JobStatus;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.web.CurrentPerson;

/** All notes on a script, and where each stands after what was rewritten. */
@Path("/scripts/{id}/reading/notes")
public class NotesPage {

    private static final int UNPROCESSABLE = 422;

    private final Scripts scripts;
    private final Projects projects;
    private final PinnedScripts pinned;
    private final ScriptNotes notes;
    private final Looks looks;
    private final Jobs jobs;
    private final CurrentPerson person;

    NotesPage(
            Scripts scripts,
            Projects projects,
            PinnedScripts pinned,
            ScriptNotes notes,
            Looks looks,
            Jobs jobs,
            CurrentPerson person) {
        this.scripts = scripts;
        this.projects = projects;
        this.pinned = pinned;
        this.notes = notes;
        this.looks = looks;
        this.jobs = jobs;
        this.person = person;
    }

    /**
     * @param questions it takes to look at the notes again
     * @param job null when none is under way and the last didn't fail
     */
    @CheckedTemplate
    record notes(
            Script script,
            Project project,
            List<FilterCount> filters,
            Filter filter,
            List<StandingNote> shown,
            int all,
            int questions,
            Job job,
            String words)
            implements TemplateInstance {}

    /** How many notes a filter shows. */
    public record FilterCount(Filter filter, int count) {}

    @GET
    public TemplateInstance get(UUID id, @QueryParam("show") @DefaultValue("") String show) {
        Script script = script(id);
        Project project = projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
        PinnedScript now = pinned.now(script);
        List<StandingNote> all = notes.of(script, now);
        Filter filter = Filter.of(show);
        Optional<Job> job = looks.underWay(id)
                .or(() -> looks.latest(id, person.id()).filter(latest -> latest.status() == JobStatus.FAILED));
        return new notes(
                script,
                project,
                Stream.of(Filter.values()).map(some -> count(some, all)).toList(),
                filter,
                all.stream().filter(filter::shows).toList(),
                all.size(),
                looks.questions(script, now),
                job.orElse(null),
                job.map(jobs::words).orElse(""));
    }

    /** Has the notes of what was rewritten looked at again. */
    @POST
    public Response look(UUID id) {
        Script script = commented(id);
        looks.begin(script, pinned.now(script), person.id());
        return Response.seeOther(URI.create("/scripts/" + id + "/reading/notes"))
                .build();
    }

    /** What somebody makes of a note; it holds for good. */
    @POST
    @Path("/{note}")
    public Response mark(UUID id, UUID note, @FormParam("state") @DefaultValue("") String state) {
        Script script = commented(id);
        StandingNote marked = notes.of(script, pinned.now(script)).stream()
                .filter(standing -> standing.note().id().equals(note))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Optional<NoteState> wanted = NoteState.of(state);
        if (wanted.isEmpty()) {
            return Response.status(UNPROCESSABLE).build();
        }
        notes.mark(marked.note(), wanted.get(), person.id());
        return Response.seeOther(URI.create("/scripts/" + id + "/reading/notes"))
                .build();
    }

    private static FilterCount count(Filter filter, List<StandingNote> all) {
        return new FilterCount(filter, (int) all.stream().filter(filter::shows).count());
    }

    private Script commented(UUID id) {
        return Optional.of(script(id))
                .filter(script -> script.role().mayComment())
                .orElseThrow(NotFoundException::new);
    }

    private Script script(UUID id) {
        return scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
    }
}
