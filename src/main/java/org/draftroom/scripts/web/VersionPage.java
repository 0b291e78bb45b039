package org.draftroom.scripts.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.html.ScriptHtml;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Scripts;
import org.draftroom.scripts.drafts.Draft;
import org.draftroom.scripts.drafts.Drafts;
import org.draftroom.web.CurrentPerson;

/** A version of a script, to be read, named and taken away as a file. */
@Path("/scripts/{id}/versions/{version}")
public class VersionPage {

    private final Scripts scripts;
    private final Projects projects;
    private final ScriptLog log;
    private final Drafts drafts;
    private final VersionLabels labels;
    private final CurrentPerson person;

    VersionPage(
            Scripts scripts,
            Projects projects,
            ScriptLog log,
            Drafts drafts,
            VersionLabels labels,
            CurrentPerson person) {
        this.scripts = scripts;
        this.projects = projects;
        this.log = log;
        this.drafts = drafts;
        this.labels = labels;
        this.person = person;
    }

    /**
     * @param label what the version is called, and since when it is
     * @param name what stands in the field for its name
     * @param text its scenes as HTML
     * @param fault why the name won't do, or empty
     */
    @CheckedTemplate
    record page(Script script, Project project, VersionLabel label, String name, String text, String fault)
            implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID id, int version) {
        Script script = script(id, version);
        return page(script, version, drafts.find(id, version).map(Draft::name).orElse(""), "");
    }

    /** The text of that version, as it was. */
    @GET
    @Path("export.fountain")
    @Produces("text/plain;charset=UTF-8")
    public Response fountain(UUID id, int version) {
        Script script = script(id, version);
        String title = script.title() + ", " + labels.of(script, version).name();
        return Response.ok(log.text(id, version))
                .header(HttpHeaders.CONTENT_DISPOSITION, new FileName(title, "fountain").disposition())
                .build();
    }

    @POST
    @Path("name")
    public Response name(UUID id, int version, @FormParam("name") String typed) {
        Script script = script(id, version);
        Title name = Title.of(typed, Draft.NAME_LIMIT, "name");
        if (!name.fault().isEmpty()) {
            return Response.status(Title.UNPROCESSABLE)
                    .entity(page(script, version, name.text(), name.fault()))
                    .build();
        }
        drafts.name(id, new Draft(version, name.text()));
        return toDrafts(id);
    }

    @POST
    @Path("name/deletion")
    public Response unname(UUID id, int version) {
        drafts.unname(script(id, version).id(), version);
        return toDrafts(id);
    }

    private TemplateInstance page(Script script, int version, String name, String fault) {
        Project project = projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
        String text = ScriptHtml.piece(Fountain.parse(log.text(script.id(), version)));
        return new page(script, project, labels.of(script, version), name, text, fault);
    }

    private Script script(UUID id, int version) {
        return scripts.find(id, person.id())
                .filter(script -> version >= 0 && version <= script.version())
                .orElseThrow(NotFoundException::new);
    }

    private static Response toDrafts(UUID id) {
        return Response.seeOther(URI.create("/scripts/" + id + "/drafts")).build();
    }
}
