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

    static ProjectCard of(Project project, int scripts, Optional<ScriptCard> latest, CardMaking making) {
        CardWords words = making.words();
        String line = latest.map(script ->
                        scripts > 1 ? words.several(making.counts().scripts(scripts), script.line()) : script.line())
                .orElseGet(() -> words.noScript(making.ago().words(project.madeAt())));
        return new ProjectCard(project.id(), project.title(), line, latest);
    }
}
