package org.draftroom.scripts.web;

import java.util.Optional;
import java.util.UUID;
import org.draftroom.projects.Project;

/**
 * A project as the list shows it.
 *
 * @param line what to know of it: of its latest script, if it has one
 * @param latest the script that was edited last
 */
public record ProjectCard(UUID id, String title, String line, Optional<ScriptCard> latest) {

    static ProjectCard of(Project project, int scripts, Optional<ScriptCard> latest, Ago ago) {
        String several = scripts > 1 ? Count.of(scripts, "script") + ", the latest " : "";
        String line = latest.map(script -> several + script.line())
                .orElseGet(() -> "No script yet, made " + ago.words(project.madeAt()));
        return new ProjectCard(project.id(), project.title(), line, latest);
    }
}
