package org.draftroom.storyboards.reading.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.Boards;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.PanelVersion;
import org.draftroom.storyboards.Panels;
import org.draftroom.storyboards.reading.PanelField;
import org.draftroom.storyboards.reading.PanelOrders;
import org.draftroom.storyboards.reading.PanelReadings;
import org.draftroom.storyboards.reading.ReadPanel;
import org.draftroom.storyboards.reading.web.ReadingDesk.Open;
import org.draftroom.web.CurrentPerson;

/** What the latest version of a panel shows: a section beside it, and a page of its own. */
@Path("/panels/{id}/reading")
public class PanelReadingPage {

    private static final int UNPROCESSABLE = 422;
    private static final String FRAGMENT = "HX-Request";

    /** Has the board show its cards anew, with their sizes. */
    private static final String PANELS_CHANGED = "panels-changed";

    private final Panels panels;
    private final Boards boards;
    private final Scripts scripts;
    private final Projects projects;
    private final PanelReadings readings;
    private final PanelOrders orders;
    private final ReadingDesk desk;
    private final CurrentPerson person;

    PanelReadingPage(
            Panels panels,
            Boards boards,
            Scripts scripts,
            Projects projects,
            PanelReadings readings,
            PanelOrders orders,
            ReadingDesk desk,
            CurrentPerson person) {
        this.panels = panels;
        this.boards = boards;
        this.scripts = scripts;
        this.projects = projects;
        this.readings = readings;
        this.orders = orders;
        this.desk = desk;
        this.person = person;
    }

    @CheckedTemplate
    record reading(Script script, Project project, ShownReading shown) implements TemplateInstance {}

    @CheckedTemplate
    record section(ShownReading shown) implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID id, @HeaderParam(FRAGMENT) @DefaultValue("false") boolean fragment) {
        return page(panel(id), Open.NONE, fragment);
    }

    /** Has the model read the panel. */
    @POST
    public Response read(UUID id, @HeaderParam(FRAGMENT) @DefaultValue("false") boolean fragment) {
        Panel panel = toWrite(id);
        orders.read(panel.shown(), person.id());
        return answer(panel, Open.NONE, fragment);
    }

    /** Keeps what a person says of a row's fields. */
    @POST
    @Path("corrections/{row}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(
            UUID id,
            String row,
            MultivaluedMap<String, String> form,
            @HeaderParam(FRAGMENT) @DefaultValue("false") boolean fragment) {
        Panel panel = toWrite(id);
        Row wanted = Row.of(row).orElseThrow(NotFoundException::new);
        Typed typed = new Typed(form);
        ReadPanel shown = readings.of(panel.shown().id());
        Corrections corrections = new Corrections(typed, shown.reading());
        wanted.fields().forEach(corrections::of);
        Optional<Fault> fault = corrections.fault();
        if (fault.isPresent()) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(panel, new Open(wanted, typed, fault.get()), fragment))
                    .build();
        }
        wanted.fields().forEach(field -> write(panel.shown(), field, corrections, typed));
        return answer(panel, new Open(wanted, null, null), fragment);
    }

    /** Takes what was said of an earlier version over to the one that is shown. */
    @POST
    @Path("carried")
    public Response takeOver(
            UUID id,
            @FormParam("from") int from,
            @FormParam("field") List<String> fields,
            @HeaderParam(FRAGMENT) @DefaultValue("false") boolean fragment) {
        Panel panel = toWrite(id);
        PanelVersion earlier = panels.versions(id).stream()
                .filter(version -> version.number() == from)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        fields.stream()
                .flatMap(word -> PanelField.of(word).stream())
                .forEach(field -> readings.takeOver(earlier.id(), panel.shown().id(), field));
        return answer(panel, Open.NONE, fragment);
    }

    private <T> void write(PanelVersion version, PanelField<T> field, Corrections corrections, Typed typed) {
        if (typed.has("as-read", field.word())) {
            readings.takeBack(version.id(), field);
        } else {
            corrections.of(field).ifPresent(seen -> readings.correct(version.id(), field, seen, person.id()));
        }
    }

    private Response answer(Panel panel, Open open, boolean fragment) {
        return fragment
                ? Response.ok(page(panel, open, true))
                        .header("HX-Trigger", PANELS_CHANGED)
                        .build()
                : Response.seeOther(URI.create("/panels/" + panel.id() + "/reading"))
                        .build();
    }

    private TemplateInstance page(Panel panel, Open open, boolean fragment) {
        Board board = boards.find(panel.board(), person.id()).orElseThrow(NotFoundException::new);
        ShownReading shown = desk.shown(board, panel, person.id(), open);
        if (fragment) {
            return new section(shown);
        }
        Script script = scripts.find(board.script(), person.id()).orElseThrow(NotFoundException::new);
        Project project = projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
        return new reading(script, project, shown);
    }

    private Panel panel(UUID id) {
        return panels.find(id, person.id()).orElseThrow(NotFoundException::new);
    }

    private Panel toWrite(UUID id) {
        Panel panel = panel(id);
        boards.findToWrite(panel.board(), person.id()).orElseThrow(NotFoundException::new);
        return panel;
    }
}
