package org.draftroom.scripts.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptFigures;
import org.draftroom.scripts.Scripts;

/** Makes the cards of scripts and projects, with their figures. */
@ApplicationScoped
class Cards {

    private final Projects projects;
    private final Scripts scripts;
    private final ScriptFigures figures;
    private final Clock clock;

    Cards(Projects projects, Scripts scripts, ScriptFigures figures, Clock clock) {
        this.projects = projects;
        this.scripts = scripts;
        this.figures = figures;
        this.clock = clock;
    }

    /** The person's projects, the last edited first. */
    List<ProjectCard> projects(UUID person) {
        return projects.list(person).stream().map(this::card).toList();
    }

    /** The project's scripts, the last edited first. */
    List<ScriptCard> scripts(Project project) {
        return scripts.list(project.id(), project.owner()).stream()
                .map(this::card)
                .toList();
    }

    private ProjectCard card(Project project) {
        return ProjectCard.of(project, scripts(project), ago());
    }

    private ScriptCard card(Script script) {
        return ScriptCard.of(script, figures.at(script.id(), script.version()), ago());
    }

    private Ago ago() {
        return new Ago(clock.instant(), ZoneId.systemDefault());
    }
}
