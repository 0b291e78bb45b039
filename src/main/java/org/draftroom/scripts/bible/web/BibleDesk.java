package org.draftroom.scripts.bible.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.bible.Bible;
import org.draftroom.scripts.bible.Entry;
import org.draftroom.web.CurrentPerson;

/** What whoever asks may see and change of bibles; what they may not is not found. */
@RequestScoped
public class BibleDesk {

    private final Projects projects;
    private final Bible bible;
    private final CurrentPerson person;

    BibleDesk(Projects projects, Bible bible, CurrentPerson person) {
        this.projects = projects;
        this.bible = bible;
        this.person = person;
    }

    Project project(UUID id) {
        return projects.find(id, person.id()).orElseThrow(NotFoundException::new);
    }

    Project toWrite(UUID id) {
        Project project = project(id);
        if (!project.role().mayWrite()) {
            throw new NotFoundException();
        }
        return project;
    }

    /** An entry of a project that whoever asks may see. */
    Entry entry(UUID project, UUID id) {
        return bible.find(project(project).id(), id).orElseThrow(NotFoundException::new);
    }
}
