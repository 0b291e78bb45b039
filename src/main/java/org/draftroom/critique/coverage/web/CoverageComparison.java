package org.draftroom.critique.coverage.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.draftroom.critique.coverage.Coverage;
import org.draftroom.critique.coverage.Coverages;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.web.CurrentPerson;

/** Two coverages of a script side by side, the earlier one first. */
@Path("/scripts/{id}/reading/coverage/{coverage}")
public class CoverageComparison {

    private final Scripts scripts;
    private final Projects projects;
    private final PinnedScripts pinned;
    private final Coverages coverages;
    private final Showing showing;
    private final CurrentPerson person;

    CoverageComparison(
            Scripts scripts,
            Projects projects,
            PinnedScripts pinned,
            Coverages coverages,
            Showing showing,
            CurrentPerson person) {
        this.scripts = scripts;
        this.projects = projects;
        this.pinned = pinned;
        this.coverages = coverages;
        this.showing = showing;
        this.person = person;
    }

    @CheckedTemplate
    record comparison(Script script, Project project, TwoCoverages two) implements TemplateInstance {}

    /** To the page of the two; for a form that names the second. */
    @GET
    @Path("comparison")
    public Response choose(UUID id, UUID coverage, @QueryParam("with") UUID with) {
        if (with == null) {
            throw new NotFoundException();
        }
        return Response.seeOther(URI.create("/scripts/" + id + "/reading/coverage/" + coverage + "/" + with))
                .build();
    }

    @GET
    @Path("{other: [0-9a-f]{8}-[0-9a-f-]{27}}")
    public TemplateInstance get(UUID id, UUID coverage, UUID other) {
        Script script = scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
        Project project = projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
        PinnedScript now = pinned.now(script);
        ShownCoverage one = shown(id, coverage, now);
        ShownCoverage two = shown(id, other, now);
        boolean inOrder = !one.coverage().readAt().isAfter(two.coverage().readAt());
        return new comparison(script, project, TwoCoverages.of(inOrder ? one : two, inOrder ? two : one));
    }

    private ShownCoverage shown(UUID id, UUID coverage, PinnedScript now) {
        Coverage read = coverages.find(id, coverage).orElseThrow(NotFoundException::new);
        return showing.shown(read, now, false);
    }
}
