package org.draftroom.storyboards.light.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.scripts.Script;
import org.draftroom.storyboards.Arriving;
import org.draftroom.storyboards.Arriving.Arrival;
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.Hanging;
import org.draftroom.storyboards.NewStill;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.light.Light;
import org.draftroom.storyboards.light.Lights;
import org.draftroom.storyboards.web.Refusals;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The camera of whoever stands on set: a still goes onto the board, and its light is measured at once. */
@Path("/boards/{board}/camera")
public class CameraPage {

    private static final int UNPROCESSABLE = 422;

    private final LightDesk desk;
    private final Arriving arriving;
    private final Hanging hanging;
    private final Lights lights;
    private final ReferenceTakes references;
    private final Refusals refusals;
    private final LightWords words;

    CameraPage(
            LightDesk desk,
            Arriving arriving,
            Hanging hanging,
            Lights lights,
            ReferenceTakes references,
            Refusals refusals,
            LightWords words) {
        this.desk = desk;
        this.arriving = arriving;
        this.hanging = hanging;
        this.lights = lights;
        this.references = references;
        this.refusals = refusals;
        this.words = words;
    }

    /**
     * @param reference null on an empty board
     * @param shown of the reference; null where it isn't measured
     * @param chosen the panel that gets a new version; empty for a new panel
     * @param fault why the picture wasn't taken in, or empty
     */
    @CheckedTemplate
    record camera(
            Script script,
            Project project,
            OpenBoard open,
            ReferenceTake reference,
            ShownLight shown,
            String chosen,
            String fault)
            implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID board) {
        return page(desk.boardToWrite(board), "", "");
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(UUID board, @RestForm FileUpload picture, @RestForm String panel) {
        Board found = desk.boardToWrite(board);
        String chosen = panel == null ? "" : panel;
        if (picture == null || picture.fileName().isEmpty()) {
            return refused(found, chosen, words.noPicture());
        }
        Arrival arrival = arriving.read(picture.uploadedFile());
        if (arrival instanceof Arrival.Refused refused) {
            return refused(found, chosen, refusals.of(picture.fileName(), refused));
        }
        NewStill still = ((Arrival.Arrived) arrival).still();
        Optional<UUID> taken =
                chosen.isEmpty() ? hanging.add(found, desk.person(), still) : again(found, chosen, still);
        return taken.map(id -> Response.seeOther(URI.create("/panels/" + id + "/light"))
                        .build())
                .orElseGet(() -> refused(found, chosen, words.full()));
    }

    /** As a new version of a panel of this board; the panel. */
    private Optional<UUID> again(Board board, String chosen, NewStill still) {
        Panel panel = desk.panel(id(chosen));
        if (!panel.board().equals(board.id())) {
            throw new NotFoundException();
        }
        return hanging.add(board, panel, desk.person(), still).map(version -> panel.id());
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            throw new NotFoundException();
        }
    }

    private Response refused(Board board, String chosen, String fault) {
        return Response.status(UNPROCESSABLE).entity(page(board, chosen, fault)).build();
    }

    private TemplateInstance page(Board board, String chosen, String fault) {
        OpenBoard open = desk.open(board);
        Script script = desk.script(board);
        ReferenceTake reference = references.of(open, desk.person()).orElse(null);
        Optional<Light> light = Optional.ofNullable(reference)
                .flatMap(take -> lights.of(take.version().still(), desk.person()));
        return new camera(
                script,
                desk.project(script),
                open,
                reference,
                light.map(ShownLight::of).orElse(null),
                chosen,
                fault);
    }
}
