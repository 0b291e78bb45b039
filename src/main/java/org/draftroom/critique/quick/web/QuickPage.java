package org.draftroom.critique.quick.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.quick.QuickReading;
import org.draftroom.critique.quick.QuickReadings;
import org.draftroom.critique.quick.QuickWords;
import org.draftroom.critique.quick.ScriptPlaces;
import org.draftroom.critique.reading.Lines;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptText;
import org.draftroom.scripts.Scripts;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.web.CurrentPerson;

/** The quick reading of a script: asked for, under way, and what it came to. */
@Path("/scripts/{id}/reading/quick")
public class QuickPage {

    private static final int UNPROCESSABLE = 422;

    private final Scripts scripts;
    private final Projects projects;
    private final PinnedScripts pinned;
    private final ScriptLog log;
    private final QuickReadings readings;
    private final ScriptPlaces places;
    private final Jobs jobs;
    private final QuickWords words;
    private final CurrentPerson person;

    QuickPage(
            Scripts scripts,
            Projects projects,
            PinnedScripts pinned,
            ScriptLog log,
            QuickReadings readings,
            ScriptPlaces places,
            Jobs jobs,
            QuickWords words,
            CurrentPerson person) {
        this.scripts = scripts;
        this.projects = projects;
        this.pinned = pinned;
        this.log = log;
        this.readings = readings;
        this.places = places;
        this.jobs = jobs;
        this.words = words;
        this.person = person;
    }

    /**
     * @param shown null when it was never read to its end
     * @param changes what is different since, or empty
     * @param job null when none is under way and the last didn't fail
     */
    @CheckedTemplate
    record quick(Script script, Project project, ShownReading shown, Offer offer, String changes, Job job, String words)
            implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID id) {
        return page(script(id));
    }

    /** Has the script read as it is, or what changed of it. */
    @POST
    public Response begin(UUID id) {
        Script script = script(id);
        if (!script.role().mayComment()) {
            throw new NotFoundException();
        }
        if (pinned.now(script).scenes().stream().noneMatch(PinnedScene::hasText)) {
            return Response.status(UNPROCESSABLE).entity(page(script)).build();
        }
        readings.begin(script, person.id());
        return Response.seeOther(URI.create("/scripts/" + id + "/reading/quick"))
                .build();
    }

    private TemplateInstance page(Script script) {
        Project project = projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
        PinnedScript now = pinned.now(script);
        Optional<Job> running = readings.underWay(script.id());
        Optional<Job> job = running.or(() -> readings.failed(script.id(), person.id()));
        boolean mayAsk = running.isEmpty() && script.role().mayComment();
        ShownReading shown = readings.latest(script.id())
                .map(reading -> shown(script, now, reading))
                .orElse(null);
        return new quick(
                script,
                project,
                shown,
                mayAsk ? Offer.of(now, readings.estimate(now), shown) : Offer.CLOSED,
                shown == null || shown.isAsItWas() ? "" : changes(shown),
                job.orElse(null),
                job.map(jobs::words).orElse(""));
    }

    private String changes(ShownReading shown) {
        return shown.changed() > 0 ? words.changed(shown.changed()) : words.moved();
    }

    private ShownReading shown(Script script, PinnedScript now, QuickReading reading) {
        var text = new ScriptText(now.version(), now.screenplay().source());
        var lines = new Lines(log, script.id(), text);
        boolean isOfThisBible = readings.isOfThisBible(reading.outcome().orElseThrow(), now);
        return new Showing(reading, places.at(script.id(), reading.version(), script.paper()), lines, now)
                .shown(isOfThisBible);
    }

    private Script script(UUID id) {
        return scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
    }
}
