package org.draftroom.storyboards.sheets.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.draftroom.storyboards.BoardReader;
import org.draftroom.storyboards.Boards;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.sheets.ContactSheets;
import org.draftroom.storyboards.sheets.Frame;
import org.draftroom.storyboards.sheets.Sheet;
import org.draftroom.storyboards.sheets.SheetDesk;
import org.draftroom.storyboards.web.IntakeWords;
import org.draftroom.support.images.Darkroom;
import org.draftroom.support.images.StillReading;
import org.draftroom.web.CurrentPerson;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Contact sheets of a board: one is uploaded, its frames are corrected, its panels are added. */
@Path("/boards/{board}/sheets")
public class SheetsPage {

    private static final int UNPROCESSABLE = 422;

    private final Boards boards;
    private final BoardReader reader;
    private final Scripts scripts;
    private final Projects projects;
    private final CurrentPerson person;
    private final Darkroom darkroom;
    private final ContactSheets sheets;
    private final SheetDesk desk;
    private final IntakeWords intake;
    private final SheetWords words;

    SheetsPage(
            Boards boards,
            BoardReader reader,
            Scripts scripts,
            Projects projects,
            CurrentPerson person,
            Darkroom darkroom,
            ContactSheets sheets,
            SheetDesk desk,
            IntakeWords intake,
            SheetWords words) {
        this.boards = boards;
        this.reader = reader;
        this.scripts = scripts;
        this.projects = projects;
        this.person = person;
        this.darkroom = darkroom;
        this.sheets = sheets;
        this.desk = desk;
        this.intake = intake;
        this.words = words;
    }

    @CheckedTemplate
    record sheets(Script script, Project project, OpenBoard open, List<Sheet> waiting, String fault)
            implements TemplateInstance {}

    @CheckedTemplate
    record sheet(ShownSheet shown) implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID board) {
        return page(board(board), "");
    }

    @POST
    public Response upload(UUID board, @RestForm FileUpload file) {
        Board found = board(board);
        if (file == null || file.fileName().isEmpty()) {
            return refused(page(found, words.noFile()));
        }
        StillReading reading = darkroom.still(file.uploadedFile());
        if (reading instanceof StillReading.Refused refused) {
            return refused(page(found, why(refused)));
        }
        var still = ((StillReading.Taken) reading).still();
        return sheets.keep(board, person.id(), still, desk.found(still))
                .map(id -> Response.seeOther(URI.create("/boards/" + board + "/sheets/" + id))
                        .build())
                .orElseGet(() -> refused(page(found, words.most(Sheet.MOST))));
    }

    @GET
    @Path("{sheet}")
    public TemplateInstance one(UUID board, UUID sheet) {
        return page(board(board), sheet(board, sheet), "");
    }

    @GET
    @Path("{sheet}/picture")
    public Response picture(UUID board, UUID sheet) {
        board(board);
        return sheets.display(board, sheet)
                .map(file -> Response.ok(file.content(), file.mediaType())
                        .header("Cache-Control", "private, max-age=604800, immutable")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "default-src 'none'; sandbox"))
                .orElseThrow(NotFoundException::new)
                .build();
    }

    /** Keeps the frames as they were typed, and does what else was asked. */
    @POST
    @Path("{sheet}/frames")
    public Response keep(UUID board, UUID sheet, @BeanParam SheetForm form) {
        Board found = board(board);
        Sheet kept = sheet(board, sheet);
        Optional<List<Frame>> frames = form.isAgain() ? Optional.of(desk.found(kept)) : form.frames(kept);
        if (frames.isEmpty()) {
            return refused(page(found, kept, words.wrong()));
        }
        sheets.keep(kept.with(form.isAgain() ? frames.get() : form.done(kept.with(frames.get()))));
        return Response.seeOther(URI.create("/boards/" + board + "/sheets/" + sheet))
                .build();
    }

    /** Adds the panels in the order of their frames. */
    @POST
    @Path("{sheet}/panels")
    public Response add(UUID board, UUID sheet, @BeanParam SheetForm form) {
        Board found = board(board);
        Sheet kept = sheet(board, sheet);
        Optional<List<Frame>> frames = form.frames(kept);
        if (frames.isEmpty() || frames.get().isEmpty()) {
            return refused(page(found, kept, frames.isEmpty() ? words.wrong() : words.found(0)));
        }
        SheetDesk.Added added = desk.add(found, person.id(), kept.with(frames.get()));
        return added.left() == 0
                ? Response.seeOther(URI.create("/boards/" + board)).build()
                : refused(page(found, sheet(board, sheet), words.full(added.panels(), added.left())));
    }

    @POST
    @Path("{sheet}/deletion")
    public Response discard(UUID board, UUID sheet) {
        board(board);
        sheets.remove(sheet(board, sheet));
        return Response.seeOther(URI.create("/boards/" + board + "/sheets")).build();
    }

    private String why(StillReading.Refused refused) {
        return switch (refused.fault()) {
            case HEIC, NOT_A_PICTURE -> intake.kind(refused.kind());
            default -> intake.fault(refused.fault());
        };
    }

    private Board board(UUID id) {
        return boards.findToWrite(id, person.id()).orElseThrow(NotFoundException::new);
    }

    private Sheet sheet(UUID board, UUID id) {
        return sheets.find(board, id).orElseThrow(NotFoundException::new);
    }

    private Script script(Board board) {
        return scripts.find(board.script(), person.id()).orElseThrow(NotFoundException::new);
    }

    private Project project(Script script) {
        return projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(Board board, String fault) {
        Script script = script(board);
        return new sheets(script, project(script), reader.open(board), sheets.of(board.id()), fault);
    }

    private TemplateInstance page(Board board, Sheet sheet, String fault) {
        Script script = script(board);
        return new sheet(new ShownSheet(script, project(script), reader.open(board), sheet, fault));
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(UNPROCESSABLE).entity(page).build();
    }
}
