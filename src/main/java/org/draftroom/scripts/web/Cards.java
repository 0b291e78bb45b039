package org.draftroom.scripts.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final CardWords words;
    private final CountWords counts;

    Cards(Projects projects, Scripts scripts, ScriptFigures figures, Clock clock, CardWords words, CountWords counts) {
        this.projects = projects;
        this.scripts = scripts;
        this.figures = figures;
        this.clock = clock;
        this.words = words;
        this.counts = counts;
    }

    /** The person's projects, the last edited first. */
    List<ProjectCard> projects(UUID person) {
        Map<UUID, List<Script>> byProject =
                scripts.list(person).stream().collect(Collectors.groupingBy(Script::project));
        return projects.list(person).stream()
                .map(project -> card(project, byProject.getOrDefault(project.id(), List.of())))
                .toList();
    }

    /** The project's scripts, the last edited first. */
    List<ScriptCard> scripts(Project project) {
        return scripts.list(project.id(), project.owner()).stream()
                .map(this::card)
                .toList();
    }

    /** Only the latest script is looked into. */
    private ProjectCard card(Project project, List<Script> scripts) {
        Optional<ScriptCard> latest = scripts.stream().findFirst().map(this::card);
        return ProjectCard.of(project, scripts.size(), latest, making());
    }

    private ScriptCard card(Script script) {
        return ScriptCard.of(script, figures.at(script.id(), script.version(), script.paper()), making());
    }

    private CardMaking making() {
        return new CardMaking(new Ago(clock.instant(), ZoneId.systemDefault(), words), words, counts);
    }
}
