package org.draftroom.critique.coverage.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.coverage.Coverage;
import org.draftroom.critique.coverage.Coverages;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.web.CurrentPerson;

/** The coverage of a script: asked for, under way, what it came to, and the earlier ones. */
@Path("/scripts/{id}/reading/coverage")
public class CoveragePage {

    private static final int UNPROCESSABLE = 422;
    private static final String UUIDS = "[0-9a-f]{8}-[0-9a-f-]{27}";

    private final Scripts scripts;
    private final Projects projects;
    private final PinnedScripts pinned;
    private final Coverages coverages;
    private final Showing showing;
    private final Jobs jobs;
    private final CurrentPerson person;

    CoveragePage(
            Scripts scripts,
            Projects projects,
            PinnedScripts pinned,
            Coverages coverages,
            Showing showing,
            Jobs jobs,
            CurrentPerson person) {
        this.scripts = scripts;
        this.projects = projects;
        this.pinned = pinned;
        this.coverages = coverages;
        this.showing = showing;
        this.jobs = jobs;
        this.person = person;
    }

    /**
     * @param shown null when the script was never covered
     * @param job null when none is under way and the last didn't fail
     */
    @CheckedTemplate
    record coverage(
            Script script,
            Project project,
            ShownCoverage shown,
            Offer offer,
            List<ShownEntry> history,
            Job job,
            String words)
            implements TemplateInstance {}

    /** The last that came to its end. */
    @GET
    public TemplateInstance get(UUID id) {
        Script script = script(id);
        return page(script, coverages.latest(id));
    }

    /** One of the script's. */
    @GET
    @Path("{coverage: " + UUIDS + "}")
    public TemplateInstance get(UUID id, UUID coverage) {
        Script script = script(id);
        return page(script, Optional.of(coverages.find(id, coverage).orElseThrow(NotFoundException::new)));
    }

    /** Has the script covered as it is, or what changed of it. */
    @POST
    public Response begin(UUID id) {
        Script script = script(id);
        if (!script.role().mayComment()) {
            throw new NotFoundException();
        }
        if (pinned.now(script).scenes().stream().noneMatch(PinnedScene::hasText)) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(script, coverages.latest(id)))
                    .build();
        }
        coverages.begin(script, person.id());
        return Response.seeOther(URI.create("/scripts/" + id + "/reading/coverage"))
                .build();
    }

    private TemplateInstance page(Script script, Optional<Coverage> coverage) {
        Project project = projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
        PinnedScript now = pinned.now(script);
        List<ShownEntry> history = showing.history(script);
        boolean latest = coverage.isEmpty()
                || history.isEmpty()
                || history.get(0).entry().id().equals(coverage.get().id());
        ShownCoverage shown =
                coverage.map(read -> showing.shown(read, now, latest)).orElse(null);
        Optional<Job> running = coverages.underWay(script.id());
        Optional<Job> job = running.or(() -> coverages.failed(script.id(), person.id()));
        boolean mayAsk = running.isEmpty() && latest && script.role().mayComment();
        return new coverage(
                script,
                project,
                shown,
                mayAsk ? Offer.of(now, coverages.estimate(now), shown) : Offer.CLOSED,
                history,
                job.orElse(null),
                job.map(jobs::words).orElse(""));
    }

    private Script script(UUID id) {
        return scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
    }
}
