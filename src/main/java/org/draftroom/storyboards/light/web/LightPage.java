package org.draftroom.storyboards.light.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.scripts.Script;
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.OpenPanel;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.PanelVersion;
import org.draftroom.storyboards.light.Drift;
import org.draftroom.storyboards.light.Lights;
import org.draftroom.storyboards.light.Patch;
import org.draftroom.storyboards.light.Scope;
import org.draftroom.storyboards.reading.Region;

/** The measured light of a panel's picture: beside its board in short, and on a page of its own in full. */
@Path("/panels/{panel}/light")
public class LightPage {

    private static final int UNPROCESSABLE = 422;

    private final LightDesk desk;
    private final Lights lights;
    private final ReferenceTakes references;

    LightPage(LightDesk desk, Lights lights, ReferenceTakes references) {
        this.desk = desk;
        this.lights = lights;
        this.references = references;
    }

    /** @param shown null where the picture's pixels can't be had */
    @CheckedTemplate
    record section(Panel panel, PanelVersion version, ShownLight shown) implements TemplateInstance {}

    /**
     * @param shown null where the picture's pixels can't be had
     * @param beside null where there is nothing to compare with
     */
    @CheckedTemplate
    record light(
            Script script,
            Project project,
            OpenBoard board,
            OpenPanel open,
            PanelVersion version,
            ShownLight shown,
            Beside beside,
            ShownRatio ratio)
            implements TemplateInstance {}

    /** The reference, and how far this picture is from it. */
    record Beside(ReferenceTake reference, ShownLight shown, ShownDrift drift) {}

    @GET
    public Response get(
            UUID panel,
            @QueryParam("version") int number,
            @BeanParam RatioForm form,
            @HeaderParam("HX-Request") @DefaultValue("false") boolean fragment) {
        Panel found = desk.panel(panel);
        PanelVersion version = desk.version(found, number);
        ShownLight shown = shown(version);
        if (fragment) {
            return Response.ok(new section(found, version, shown)).build();
        }
        Board board = desk.board(found.board());
        OpenBoard opened = desk.open(board);
        Script script = desk.script(board);
        ShownRatio ratio = ratio(version, form);
        Beside beside = beside(opened, version, shown).orElse(null);
        return Response.status(ratio.isWrong() ? UNPROCESSABLE : 200)
                .entity(new light(
                        script,
                        desk.project(script),
                        opened,
                        opened.panel(found.id()).orElseGet(() -> desk.alone(board, found)),
                        version,
                        shown,
                        beside,
                        ratio))
                .build();
    }

    /** A picture of what was measured. */
    @GET
    @Path("{scope}.png")
    public Response scope(UUID panel, String scope, @QueryParam("version") int number) {
        Scope wanted = Scope.of(scope).orElseThrow(NotFoundException::new);
        PanelVersion version = desk.version(desk.panel(panel), number);
        lights.of(version.still(), desk.person());
        byte[] picture = lights.picture(version.still(), wanted).orElseThrow(NotFoundException::new);
        return Response.ok(picture, "image/png")
                .header("Content-Disposition", "inline")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    private ShownLight shown(PanelVersion version) {
        return lights.of(version.still(), desk.person()).map(ShownLight::of).orElse(null);
    }

    private Optional<Beside> beside(OpenBoard board, PanelVersion version, ShownLight shown) {
        if (shown == null) {
            return Optional.empty();
        }
        return references
                .of(board, desk.person())
                .filter(reference -> !reference.version().id().equals(version.id()))
                .flatMap(reference -> Optional.ofNullable(shown(reference.version()))
                        .map(there ->
                                new Beside(reference, there, new ShownDrift(Drift.of(shown.light(), there.light())))));
    }

    private ShownRatio ratio(PanelVersion version, RatioForm form) {
        List<RatioForm.Side> sides = form.sides();
        if (!form.isAsked()) {
            return new ShownRatio(sides, List.of(), false);
        }
        List<Region> regions =
                sides.stream().flatMap(side -> side.region().stream()).toList();
        if (regions.size() < 2) {
            return new ShownRatio(sides, List.of(), true);
        }
        List<Patch> patches =
                lights.patches(version.still(), desk.person(), regions).orElse(List.of());
        return new ShownRatio(sides, patches, false);
    }
}
