package org.draftroom.storyboards.print.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.draftroom.storyboards.BoardReader;
import org.draftroom.storyboards.Boards;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.print.BoardTables;
import org.draftroom.web.CurrentPerson;

/** A board's tables as files. */
@Path("/boards/{board}")
public class BoardTableFiles {

    private final Boards boards;
    private final BoardReader reader;
    private final BoardTables tables;
    private final CurrentPerson person;

    BoardTableFiles(Boards boards, BoardReader reader, BoardTables tables, CurrentPerson person) {
        this.boards = boards;
        this.reader = reader;
        this.tables = tables;
        this.person = person;
    }

    @GET
    @Path("shots.csv")
    public Response shots(UUID board) {
        return file("shots", tables.shots(open(board)));
    }

    @GET
    @Path("readings.csv")
    public Response readings(UUID board) {
        return file("readings", tables.readings(open(board)));
    }

    @GET
    @Path("light.csv")
    public Response light(UUID board) {
        return file("light", tables.light(open(board)));
    }

    private OpenBoard open(UUID board) {
        return reader.open(boards.find(board, person.id()).orElseThrow(NotFoundException::new));
    }

    private static Response file(String name, byte[] content) {
        return Response.ok(content, "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
