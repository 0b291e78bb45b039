package org.draftroom.scripts.web;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.CheckedScript;
import org.draftroom.scripts.Fixes;
import org.draftroom.scripts.Fixes.Outcome;
import org.draftroom.scripts.FurtherFindings;
import org.draftroom.scripts.FurtherFindings.Further;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptChecks;
import org.draftroom.scripts.Scripts;
import org.draftroom.scripts.bible.Bible;
import org.draftroom.web.CurrentPerson;

/** What the checks find in a script, by kind. */
@Path("/scripts/{id}")
public class ChecksPage {

    private static final int UNPROCESSABLE = 422;

    private final Scripts scripts;
    private final Projects projects;
    private final ScriptChecks checks;
    private final Fixes fixes;
    private final Bible bible;
    private final List<FurtherFindings> others;
    private final CurrentPerson person;
    private final ChecksWords words;

    ChecksPage(
            Scripts scripts,
            Projects projects,
            ScriptChecks checks,
            Fixes fixes,
            Bible bible,
            @All List<FurtherFindings> others,
            CurrentPerson person,
            ChecksWords words) {
        this.scripts = scripts;
        this.projects = projects;
        this.checks = checks;
        this.fixes = fixes;
        this.bible = bible;
        this.others = others;
        this.person = person;
        this.words = words;
    }

    /**
     * @param further what features find beside the checks; only with all kinds
     * @param fault why nothing was changed, or empty
     */
    @CheckedTemplate
    record checks(Script script, Project project, FoundSlips found, List<Further> further, boolean fixed, String fault)
            implements TemplateInstance {}

    @GET
    @Path("checks")
    public TemplateInstance get(
            UUID id, @BeanParam ShownKinds shown, @QueryParam("fixed") @DefaultValue("false") boolean fixed) {
        return page(id, shown, fixed, "");
    }

    @POST
    @Path("fixes")
    public Response fix(UUID id, @BeanParam FixForm form, @BeanParam ShownKinds shown) {
        Script script = scripts.findToWrite(id, person.id()).orElseThrow(NotFoundException::new);
        Outcome outcome = form.wanted()
                .map(wanted -> fixes.make(script.id(), wanted, person.id()))
                .orElse(Outcome.UNKNOWN);
        return switch (outcome) {
            case DONE -> BackTo.scriptPage(id, "checks?" + shown.query() + "fixed=true");
            case MOVED ->
                Response.status(Response.Status.CONFLICT)
                        .entity(page(id, shown, false, words.moved()))
                        .build();
            case UNKNOWN ->
                Response.status(UNPROCESSABLE)
                        .entity(page(id, shown, false, words.unknown()))
                        .build();
        };
    }

    private TemplateInstance page(UUID id, ShownKinds shown, boolean fixed, String fault) {
        Script script = script(id);
        Project project = projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
        CheckedScript checked = checks.at(id, script.version(), script.paper(), bible.known(project.id()));
        FoundSlips found = FoundSlips.of(checked, shown);
        List<Further> further = shown.query().isEmpty()
                ? others.stream().flatMap(each -> each.of(script).stream()).toList()
                : List.of();
        return new checks(script, project, found, further, fixed, fault);
    }

    private Script script(UUID id) {
        return scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
    }
}
