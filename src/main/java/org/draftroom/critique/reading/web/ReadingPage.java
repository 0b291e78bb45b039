package org.draftroom.critique.reading.web;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.critique.reading.ReadingEntry;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.web.CurrentPerson;

/** All readings that a script can have, and how each stands. */
@Path("/scripts/{id}/reading")
public class ReadingPage {

    private final Scripts scripts;
    private final Projects projects;
    private final PinnedScripts pinned;
    private final Jobs jobs;
    private final List<ReadingEntry> entries;
    private final CurrentPerson person;

    ReadingPage(
            Scripts scripts,
            Projects projects,
            PinnedScripts pinned,
            Jobs jobs,
            @All List<ReadingEntry> entries,
            CurrentPerson person) {
        this.scripts = scripts;
        this.projects = projects;
        this.pinned = pinned;
        this.jobs = jobs;
        this.entries = entries.stream()
                .sorted(Comparator.comparing(ReadingEntry::place))
                .toList();
        this.person = person;
    }

    @CheckedTemplate
    record readings(Script script, Project project, int scenes, List<ShownCard> cards) implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID id) {
        Script script = scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
        Project project = projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
        PinnedScript now = pinned.now(script);
        List<ShownCard> cards = entries.stream()
                .map(entry -> ShownCard.of(entry.card(script, now, person.id()), jobs))
                .toList();
        return new readings(script, project, now.scenes().size(), cards);
    }
}
