package org.draftroom.scripts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Scripts;
import org.draftroom.web.CurrentPerson;

/** The versions of the scripts that the person may see; what isn't there is not found. */
@ApplicationScoped
class Versions {

    private final Scripts scripts;
    private final Projects projects;
    private final ScriptLog log;
    private final CurrentPerson person;

    Versions(Scripts scripts, Projects projects, ScriptLog log, CurrentPerson person) {
        this.scripts = scripts;
        this.projects = projects;
        this.log = log;
        this.person = person;
    }

    Script script(UUID id) {
        return scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
    }

    /** A script that the person may write in. */
    Script scriptToWrite(UUID id) {
        return scripts.findToWrite(id, person.id()).orElseThrow(NotFoundException::new);
    }

    /** A script that has this version. */
    Script script(UUID id, int version) {
        Script script = script(id);
        if (version < 0 || version > script.version()) {
            throw new NotFoundException();
        }
        return script;
    }

    Project project(Script script) {
        return projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
    }

    String text(Script script, int version) {
        return log.text(script.id(), version);
    }

    Screenplay at(Script script, int version) {
        return Fountain.parse(text(script, version));
    }
}
