package org.draftroom.scripts.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.web.CurrentPerson;

/** All projects of the person, and the start of a new one. */
@Path("/projects")
public class ProjectsPage {

    private final Projects projects;
    private final Cards cards;
    private final CurrentPerson person;
    private final Titles titles;

    ProjectsPage(Projects projects, Cards cards, CurrentPerson person, Titles titles) {
        this.projects = projects;
        this.cards = cards;
        this.person = person;
        this.titles = titles;
    }

    @CheckedTemplate
    record list(List<ProjectCard> projects) implements TemplateInstance {}

    /** The form for a new project, with what was typed and what was wrong with it. */
    @CheckedTemplate
    record start(String title, String fault) implements TemplateInstance {}

    @GET
    public TemplateInstance get() {
        return new list(cards.projects(person.id()));
    }

    @GET
    @Path("new")
    public TemplateInstance form() {
        return new start("", "");
    }

    @POST
    public Response create(@FormParam("title") String typed) {
        Title title = titles.title(typed, Project.TITLE_LIMIT);
        if (!title.fault().isEmpty()) {
            return Response.status(Title.UNPROCESSABLE)
                    .entity(new start(title.text(), title.fault()))
                    .build();
        }
        Project made = projects.create(person.id(), title.text());
        return Response.seeOther(URI.create("/projects/" + made.id())).build();
    }
}
