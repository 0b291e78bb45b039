package org.draftroom.critique.changes.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.draftroom.critique.changes.DraftChanges;
import org.draftroom.critique.changes.Pair;
import org.draftroom.critique.changes.Told;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.scripts.drafts.Draft;
import org.draftroom.scripts.drafts.Drafts;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.web.CurrentPerson;

/** What changed between two versions of a script: counted, and in a paragraph. */
@Path("/scripts/{id}/reading/changes")
public class ChangesPage {

    private final Scripts scripts;
    private final Projects projects;
    private final Drafts drafts;
    private final DraftChanges changes;
    private final Jobs jobs;
    private final CurrentPerson person;

    ChangesPage(
            Scripts scripts, Projects projects, Drafts drafts, DraftChanges changes, Jobs jobs, CurrentPerson person) {
        this.scripts = scripts;
        this.projects = projects;
        this.drafts = drafts;
        this.changes = changes;
        this.jobs = jobs;
        this.person = person;
    }

    /**
     * @param choices versions to choose from, the latest first
     * @param job the one under way, or that failed; null for none
     * @param words where it stands
     */
    @CheckedTemplate
    record changes(Script script, Project project, Pair pair, List<Choice> choices, Told told, Job job, String words)
            implements TemplateInstance {}

    /** A version, and the name of its draft or nothing. */
    record Choice(int version, String draft, boolean present) {}

    /** Below zero, from is the latest draft before the other, or else the beginning, and to is the present. */
    @GET
    public TemplateInstance get(
            UUID id, @QueryParam("from") @DefaultValue("-1") int from, @QueryParam("to") @DefaultValue("-1") int to) {
        Script script = script(id);
        Project project = projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
        Pair pair = pair(script, from, to);
        Told told = changes.told(script, person.id(), pair);
        Job job = told.job().orElse(null);
        return new changes(script, project, pair, choices(script, pair), told, job, job == null ? "" : jobs.words(job));
    }

    @POST
    public Response tell(
            UUID id, @FormParam("from") @DefaultValue("-1") int from, @FormParam("to") @DefaultValue("-1") int to) {
        Script script = Optional.of(script(id))
                .filter(known -> known.role().mayComment())
                .orElseThrow(NotFoundException::new);
        Pair pair = pair(script, from, to);
        changes.tell(person.id(), pair);
        return Response.seeOther(
                        URI.create("/scripts/" + id + "/reading/changes?from=" + pair.from() + "&to=" + pair.to()))
                .build();
    }

    private Script script(UUID id) {
        return scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
    }

    private Pair pair(Script script, int from, int to) {
        int later = to < 0 ? script.version() : to;
        int earlier = from < 0 ? draftBefore(script, later) : from;
        if (Math.max(earlier, later) > script.version()) {
            throw new NotFoundException();
        }
        return new Pair(script.id(), Math.min(earlier, later), Math.max(earlier, later));
    }

    private int draftBefore(Script script, int version) {
        return drafts.list(script.id()).stream()
                .mapToInt(Draft::version)
                .filter(draft -> draft < version)
                .findFirst()
                .orElse(0);
    }

    private List<Choice> choices(Script script, Pair pair) {
        List<Draft> named = drafts.list(script.id());
        Stream<Integer> always = Stream.of(0, pair.from(), pair.to(), script.version());
        return Stream.concat(always, named.stream().map(Draft::version))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(version -> new Choice(version, name(named, version), version == script.version()))
                .toList();
    }

    private static String name(List<Draft> named, int version) {
        return named.stream()
                .filter(draft -> draft.version() == version)
                .map(Draft::name)
                .findFirst()
                .orElse("");
    }
}
