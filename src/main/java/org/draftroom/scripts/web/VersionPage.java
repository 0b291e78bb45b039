package org.draftroom.scripts.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.screenplay.html.ScriptHtml;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.drafts.Draft;
import org.draftroom.scripts.drafts.Drafts;

/** A version of a script, to be read, named and taken away as a file. */
@Path("/scripts/{id}/versions/{version}")
public class VersionPage {

    private final Versions versions;
    private final Drafts drafts;
    private final VersionLabels labels;
    private final Titles titles;
    private final DraftsWords words;

    VersionPage(Versions versions, Drafts drafts, VersionLabels labels, Titles titles, DraftsWords words) {
        this.versions = versions;
        this.drafts = drafts;
        this.labels = labels;
        this.titles = titles;
        this.words = words;
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
        Script script = versions.script(id, version);
        return page(script, version, drafts.find(id, version).map(Draft::name).orElse(""), "");
    }

    /** The text of that version, as it was. */
    @GET
    @Path("export.fountain")
    @Produces("text/plain;charset=UTF-8")
    public Response fountain(UUID id, int version) {
        Script script = versions.script(id, version);
        String title = script.title() + ", " + words.versionName(labels.of(script, version));
        return Response.ok(versions.text(script, version))
                .header(HttpHeaders.CONTENT_DISPOSITION, new FileName(title, "fountain").disposition())
                .build();
    }

    @POST
    @Path("name")
    public Response name(UUID id, int version, @FormParam("name") String typed) {
        versions.scriptToWrite(id);
        Script script = versions.script(id, version);
        Title name = titles.name(typed, Draft.NAME_LIMIT);
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
        drafts.unname(versions.scriptToWrite(id).id(), version);
        return toDrafts(id);
    }

    private TemplateInstance page(Script script, int version, String name, String fault) {
        Project project = versions.project(script);
        String text = ScriptHtml.piece(versions.at(script, version));
        return new page(script, project, labels.of(script, version), name, text, fault);
    }

    private static Response toDrafts(UUID id) {
        return BackTo.scriptPage(id, "drafts");
    }
}
