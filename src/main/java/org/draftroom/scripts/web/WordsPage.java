package org.draftroom.scripts.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.spelling.ProjectWords;
import org.draftroom.web.CurrentPerson;

/** The words of a project's own dictionary: listed, added, removed. */
@Path("/projects/{id}/words")
public class WordsPage {

    private final Projects projects;
    private final ProjectWords words;
    private final CurrentPerson person;

    WordsPage(Projects projects, ProjectWords words, CurrentPerson person) {
        this.projects = projects;
        this.words = words;
        this.person = person;
    }

    @CheckedTemplate
    record page(Project project, List<String> words) implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID id) {
        Project project = projects.find(id, person.id()).orElseThrow(NotFoundException::new);
        return new page(project, words.of(id));
    }

    @POST
    public Response add(UUID id, @FormParam("words") String typed) {
        words.add(toWrite(id).id(), typed == null ? "" : typed);
        return seePage(id);
    }

    @POST
    @Path("removal")
    public Response remove(UUID id, @FormParam("word") String word) {
        words.remove(toWrite(id).id(), word == null ? "" : word);
        return seePage(id);
    }

    private Project toWrite(UUID id) {
        return projects.find(id, person.id())
                .filter(project -> project.role().mayWrite())
                .orElseThrow(NotFoundException::new);
    }

    private static Response seePage(UUID id) {
        return Response.seeOther(URI.create("/projects/" + id + "/words")).build();
    }
}
