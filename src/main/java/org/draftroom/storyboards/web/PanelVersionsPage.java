package org.draftroom.storyboards.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.scripts.Script;
import org.draftroom.storyboards.Arriving;
import org.draftroom.storyboards.Arriving.Arrival;
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.Hanging;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.PanelVersion;
import org.draftroom.storyboards.web.ShotForm.Fields;
import org.draftroom.storyboards.web.ShownPanel.Said;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The versions of a panel's picture: two of them beside or over each other, and a new one. */
@Path("/panels/{panel}/versions")
public class PanelVersionsPage {

    private static final int UNPROCESSABLE = 422;

    private final BoardDesk desk;
    private final Inspector inspector;
    private final Arriving arriving;
    private final Hanging hanging;
    private final Refusals refusals;
    private final BoardsWords boards;
    private final PanelWords words;

    PanelVersionsPage(
            BoardDesk desk,
            Inspector inspector,
            Arriving arriving,
            Hanging hanging,
            Refusals refusals,
            BoardsWords boards,
            PanelWords words) {
        this.desk = desk;
        this.inspector = inspector;
        this.arriving = arriving;
        this.hanging = hanging;
        this.refusals = refusals;
        this.boards = boards;
        this.words = words;
    }

    /**
     * @param before one of two that are compared
     * @param after the other
     * @param fault why there is no new version, or empty
     */
    @CheckedTemplate(basePath = "PanelPage")
    record versions(
            ShownPanel shown, Script script, Project project, PanelVersion before, PanelVersion after, String fault)
            implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID panel, @QueryParam("before") int before, @QueryParam("after") int after) {
        return page(desk.panel(panel), before, after, "");
    }

    @POST
    public Response add(
            UUID panel, @RestForm FileUpload file, @HeaderParam("HX-Request") @DefaultValue("false") boolean fragment) {
        Panel found = desk.panelToWrite(panel);
        String fault = added(found, file);
        if (fault.isEmpty()) {
            return fragment
                    ? BoardNews.with(Response.noContent())
                    : Response.seeOther(URI.create("/panels/" + panel + "/versions"))
                            .build();
        }
        Response.ResponseBuilder refused = Response.status(UNPROCESSABLE);
        return fragment
                ? refused.type(MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"))
                        .entity(fault)
                        .build()
                : refused.entity(page(found, 0, 0, fault)).build();
    }

    private String added(Panel panel, FileUpload file) {
        if (file == null || file.fileName().isEmpty()) {
            return boards.noFiles();
        }
        Arrival arrival = arriving.read(file.uploadedFile());
        if (arrival instanceof Arrival.Refused refused) {
            return refusals.of(file.fileName(), refused);
        }
        Board board = desk.boardToWrite(panel.board());
        return hanging.add(board, panel, desk.person(), ((Arrival.Arrived) arrival).still())
                        .isPresent()
                ? ""
                : words.mostVersions(PanelVersion.MOST);
    }

    private versions page(Panel panel, int before, int after, String fault) {
        Board board = desk.board(panel.board());
        Script script = desk.script(board.script());
        ShownPanel shown = inspector.shown(board, panel, Fields.of(panel.shot(), panel.edition()), Said.NOTHING);
        List<PanelVersion> all = shown.versions();
        return new versions(
                shown,
                script,
                desk.project(script),
                numbered(all, before, Math.min(1, all.size() - 1)),
                numbered(all, after, 0),
                fault);
    }

    private static PanelVersion numbered(List<PanelVersion> all, int number, int otherwise) {
        return all.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElse(all.get(otherwise));
    }
}
