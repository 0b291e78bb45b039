package org.draftroom.storyboards.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.draftroom.storyboards.Arriving;
import org.draftroom.storyboards.Arriving.Arrival;
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.BoardReader;
import org.draftroom.storyboards.Hanging;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.Panels;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The panels of a board, as part of its page; and pictures that become panels. */
@Path("/boards/{board}/panels")
public class PanelsResource {

    private static final int UNPROCESSABLE = 422;

    private final BoardDesk desk;
    private final BoardReader reader;
    private final Cards cards;
    private final Panels panels;
    private final Arriving arriving;
    private final Hanging hanging;
    private final BoardPage page;
    private final Refusals refusals;
    private final BoardsWords words;

    PanelsResource(
            BoardDesk desk,
            BoardReader reader,
            Cards cards,
            Panels panels,
            Arriving arriving,
            Hanging hanging,
            BoardPage page,
            Refusals refusals,
            BoardsWords words) {
        this.desk = desk;
        this.reader = reader;
        this.cards = cards;
        this.panels = panels;
        this.arriving = arriving;
        this.hanging = hanging;
        this.page = page;
        this.refusals = refusals;
        this.words = words;
    }

    @CheckedTemplate(basePath = "BoardPage")
    record panels(OpenBoard open, List<Card> cards, boolean writes) implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID board) {
        Board found = desk.board(board);
        OpenBoard open = reader.open(found);
        return new panels(open, cards.of(open), found.role().mayWrite());
    }

    /**
     * Adds what are pictures, in their order, and says of each other file why it was left out.
     *
     * @param place of the first in the board's order; the end where there is none
     */
    @POST
    public Response add(
            UUID board,
            @RestForm List<FileUpload> files,
            @RestForm String place,
            @HeaderParam("HX-Request") @DefaultValue("false") boolean fragment) {
        Board found = desk.boardToWrite(board);
        List<FileUpload> given = files == null
                ? List.of()
                : files.stream().filter(file -> !file.fileName().isEmpty()).toList();
        int room = Math.max(0, Panel.MOST - panels.of(board).size());
        if (given.isEmpty() || given.size() > room) {
            return refused(found, fragment, List.of(), fault(given.size(), room));
        }
        List<String> refused = new ArrayList<>();
        OptionalInt first = place(place);
        for (int i = 0; i < given.size(); i++) {
            OptionalInt at = first.isPresent() ? OptionalInt.of(first.getAsInt() + i) : first;
            hang(found, given.get(i), at, refused);
        }
        if (!refused.isEmpty()) {
            return refused(found, fragment, refused, "");
        }
        return fragment
                ? Response.noContent().build()
                : Response.seeOther(URI.create("/boards/" + board)).build();
    }

    /** Where the first of them stands; the end for what is no place. */
    private static OptionalInt place(String typed) {
        return typed != null && typed.matches("[1-9]\\d{0,6}")
                ? OptionalInt.of(Integer.parseInt(typed))
                : OptionalInt.empty();
    }

    private String fault(int files, int room) {
        if (files == 0) {
            return words.noFiles();
        }
        return room == 0 ? words.full(Panel.MOST) : words.tooMany(files, room);
    }

    private void hang(Board board, FileUpload file, OptionalInt place, List<String> refused) {
        Arrival arrival = arriving.read(file.uploadedFile());
        if (arrival instanceof Arrival.Refused no) {
            refused.add(refusals.of(file.fileName(), no));
        } else if (hanging.add(board, desk.person(), ((Arrival.Arrived) arrival).still(), place)
                .isEmpty()) {
            refused.add(words.refusedOne(file.fileName(), words.full(Panel.MOST)));
        }
    }

    private Response refused(Board board, boolean fragment, List<String> refused, String fault) {
        Response.ResponseBuilder answer = Response.status(UNPROCESSABLE);
        return fragment
                ? answer.type(MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"))
                        .entity(fault.isEmpty() ? String.join("\n", refused) : fault)
                        .build()
                : answer.entity(page.with(board, refused, fault)).build();
    }
}
