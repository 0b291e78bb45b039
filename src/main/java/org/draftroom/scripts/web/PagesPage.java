package org.draftroom.scripts.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptText;
import org.draftroom.scripts.Scripts;
import org.draftroom.web.CurrentPerson;

/** The script as the pages it prints, to be read. */
@Path("/scripts/{id}/pages")
public class PagesPage {

    private final Scripts scripts;
    private final Projects projects;
    private final ScriptLog log;
    private final CurrentPerson person;

    PagesPage(Scripts scripts, Projects projects, ScriptLog log, CurrentPerson person) {
        this.scripts = scripts;
        this.projects = projects;
        this.log = log;
        this.person = person;
    }

    /** {@code head} may be of a later version than {@code script}: somebody may be writing. */
    @CheckedTemplate
    record pages(Script script, Project project, ScriptText head) implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID id) {
        Script script = scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
        Project project = projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
        return new pages(script, project, log.head(id));
    }
}
