package org.draftroom.scripts.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.web.CurrentPerson;

/** One script within its project: its title, its end. */
@Path("/projects/{project}/scripts/{id:[0-9a-f-]{36}}")
public class ProjectScript {

    private final Scripts scripts;
    private final CurrentPerson person;
    private final Titles titles;

    ProjectScript(Scripts scripts, CurrentPerson person, Titles titles) {
        this.scripts = scripts;
        this.person = person;
        this.titles = titles;
    }

    @CheckedTemplate
    record title(Script script, String title, String fault) implements TemplateInstance {}

    @CheckedTemplate
    record deletion(Script script) implements TemplateInstance {}

    @GET
    @Path("title")
    public TemplateInstance titleForm(@PathParam("project") UUID project, @PathParam("id") UUID id) {
        Script script = script(project, id);
        return new title(script, script.title(), "");
    }

    @POST
    @Path("title")
    public Response rename(
            @PathParam("project") UUID project, @PathParam("id") UUID id, @FormParam("title") String typed) {
        Script script = script(project, id);
        Title title = titles.title(typed, Script.TITLE_LIMIT);
        if (!title.fault().isEmpty()) {
            return Response.status(Title.UNPROCESSABLE)
                    .entity(new title(script, title.text(), title.fault()))
                    .build();
        }
        scripts.rename(id, person.id(), title.text());
        return toProject(project);
    }

    @GET
    @Path("deletion")
    public TemplateInstance ask(@PathParam("project") UUID project, @PathParam("id") UUID id) {
        return new deletion(script(project, id));
    }

    @POST
    @Path("deletion")
    public Response delete(@PathParam("project") UUID project, @PathParam("id") UUID id) {
        if (!scripts.delete(script(project, id).id(), person.id())) {
            throw new NotFoundException();
        }
        return toProject(project);
    }

    private Script script(UUID project, UUID id) {
        return scripts.findToWrite(id, person.id())
                .filter(script -> script.project().equals(project))
                .orElseThrow(NotFoundException::new);
    }

    private static Response toProject(UUID project) {
        return Response.seeOther(URI.create("/projects/" + project)).build();
    }
}
