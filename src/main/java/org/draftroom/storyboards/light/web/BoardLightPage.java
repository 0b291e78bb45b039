package org.draftroom.storyboards.light.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.scripts.Script;
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.OpenPanel;
import org.draftroom.storyboards.light.BoardMeasuring;
import org.draftroom.storyboards.light.Drift;
import org.draftroom.storyboards.light.Light;
import org.draftroom.storyboards.light.Lights;
import org.draftroom.storyboards.light.ReferenceStills;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.Jobs;
import org.jboss.resteasy.reactive.RestForm;

/** The light of a board's pictures in order, each held against the reference. */
@Path("/boards/{board}/light")
public class BoardLightPage {

    private final LightDesk desk;
    private final Lights lights;
    private final ReferenceTakes takes;
    private final ReferenceStills references;
    private final BoardMeasuring measuring;
    private final Jobs jobs;

    BoardLightPage(
            LightDesk desk,
            Lights lights,
            ReferenceTakes takes,
            ReferenceStills references,
            BoardMeasuring measuring,
            Jobs jobs) {
        this.desk = desk;
        this.lights = lights;
        this.takes = takes;
        this.references = references;
        this.measuring = measuring;
        this.jobs = jobs;
    }

    /**
     * @param reference null on an empty board
     * @param job null when none measures
     */
    @CheckedTemplate
    record board(
            Script script,
            Project project,
            OpenBoard open,
            ReferenceTake reference,
            List<Row> rows,
            Trend trend,
            Job job,
            String words)
            implements TemplateInstance {}

    /**
     * A panel.
     *
     * @param shown null while it isn't measured
     * @param drift null of the reference itself, and where either isn't measured
     */
    public record Row(OpenPanel panel, ShownLight shown, ShownDrift drift, boolean isReference) {}

    @GET
    public TemplateInstance get(UUID board) {
        Board found = desk.board(board);
        OpenBoard open = desk.open(found);
        Map<UUID, Light> measured = lights.ofBoard(board);
        ReferenceTake reference = takes.of(open, desk.person()).orElse(null);
        List<Row> rows = open.panels().stream()
                .map(panel -> row(panel, measured, reference))
                .toList();
        Optional<Job> job = rows.stream().anyMatch(row -> row.shown() == null)
                ? Optional.of(measuring.begin(board, desk.person()))
                : Optional.empty();
        Script script = desk.script(found);
        return new board(
                script,
                desk.project(script),
                open,
                reference,
                rows,
                Trend.of(rows),
                job.orElse(null),
                job.map(jobs::words).orElse(""));
    }

    /** Chooses what the others are compared with. */
    @POST
    @Path("reference")
    public Response choose(UUID board, @RestForm UUID version) {
        Board found = desk.boardToWrite(board);
        if (version == null || !references.choose(found.id(), version)) {
            throw new NotFoundException();
        }
        return Response.seeOther(URI.create("/boards/" + board + "/light")).build();
    }

    private static Row row(OpenPanel panel, Map<UUID, Light> measured, ReferenceTake reference) {
        Light light = measured.get(panel.panel().shown().still());
        Light there = measured.get(reference.version().still());
        boolean itself = panel.panel().shown().id().equals(reference.version().id());
        ShownDrift drift = itself || light == null || there == null ? null : new ShownDrift(Drift.of(light, there));
        return new Row(panel, light == null ? null : ShownLight.of(light), drift, itself);
    }
}
