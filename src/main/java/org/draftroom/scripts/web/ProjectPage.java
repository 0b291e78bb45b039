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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.web.CurrentPerson;

/** One project: its scripts, a new one, its name, its end. */
@Path("/projects/{id:[0-9a-f-]{36}}")
public class ProjectPage {

    private final Projects projects;
    private final Scripts scripts;
    private final Cards cards;
    private final CurrentPerson person;
    private final Titles titles;
    private final CountWords counts;
    private final ProjectsWords words;

    ProjectPage(
            Projects projects,
            Scripts scripts,
            Cards cards,
            CurrentPerson person,
            Titles titles,
            CountWords counts,
            ProjectsWords words) {
        this.projects = projects;
        this.scripts = scripts;
        this.cards = cards;
        this.person = person;
        this.titles = titles;
        this.counts = counts;
        this.words = words;
    }

    @CheckedTemplate
    record page(Project project, List<ScriptCard> scripts) implements TemplateInstance {}

    /** The form for a title, with what was typed and what was wrong with it. */
    @CheckedTemplate
    record title(Project project, String title, String fault) implements TemplateInstance {}

    /** The form for a new script. */
    @CheckedTemplate
    record script(Project project, String title, String fault) implements TemplateInstance {}

    /** @param count of its scripts, in words */
    @CheckedTemplate
    record deletion(Project project, String count) implements TemplateInstance {}

    @GET
    public TemplateInstance get(@PathParam("id") UUID id) {
        Project project = project(id);
        return new page(project, cards.scripts(project));
    }

    @GET
    @Path("title")
    public TemplateInstance titleForm(@PathParam("id") UUID id) {
        Project project = owned(id);
        return new title(project, project.title(), "");
    }

    @POST
    @Path("title")
    public Response rename(@PathParam("id") UUID id, @FormParam("title") String typed) {
        Project project = owned(id);
        Title title = titles.title(typed, Project.TITLE_LIMIT);
        if (!title.fault().isEmpty()) {
            return refused(new title(project, title.text(), title.fault()));
        }
        projects.rename(id, person.id(), title.text());
        return seeOther("/projects/" + id);
    }

    @GET
    @Path("scripts/new")
    public TemplateInstance scriptForm(@PathParam("id") UUID id) {
        Project project = toWrite(id);
        return new script(project, project.title(), "");
    }

    @POST
    @Path("scripts")
    public Response startScript(@PathParam("id") UUID id, @FormParam("title") String typed) {
        Project project = toWrite(id);
        Title title = titles.title(typed, Script.TITLE_LIMIT);
        if (!title.fault().isEmpty()) {
            return refused(new script(project, title.text(), title.fault()));
        }
        String text = "Title: " + title.text() + "\nDraft date: " + words.firstDraft() + "\n\n";
        Script made = scripts.create(new NewScript(project.id(), title.text(), text));
        return seeOther("/scripts/" + made.id());
    }

    @GET
    @Path("deletion")
    public TemplateInstance ask(@PathParam("id") UUID id) {
        Project project = owned(id);
        return new deletion(
                project, counts.scripts(scripts.list(id, person.id()).size()));
    }

    @POST
    @Path("deletion")
    public Response delete(@PathParam("id") UUID id) {
        projects.delete(owned(id).id(), person.id());
        return seeOther("/projects");
    }

    private Project owned(UUID id) {
        return Optional.of(project(id)).filter(project -> project.role().owns()).orElseThrow(NotFoundException::new);
    }

    private Project toWrite(UUID id) {
        return Optional.of(project(id))
                .filter(project -> project.role().mayWrite())
                .orElseThrow(NotFoundException::new);
    }

    private Project project(UUID id) {
        return projects.find(id, person.id()).orElseThrow(NotFoundException::new);
    }

    private static Response refused(TemplateInstance again) {
        return Response.status(Title.UNPROCESSABLE).entity(again).build();
    }

    private static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
