package org.draftroom.storyboards.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.storyboards.Arranging;
import org.draftroom.storyboards.Panel;

/** Where a panel is: its place on the board, off it and back, once more behind itself. */
@Path("/panels/{panel}")
public class PanelArrangement {

    private final BoardDesk desk;
    private final Arranging arranging;

    PanelArrangement(BoardDesk desk, Arranging arranging) {
        this.desk = desk;
        this.arranging = arranging;
    }

    /** @param before the panel to stand before; empty for the end */
    @POST
    @Path("place")
    public Response move(
            UUID panel,
            @FormParam("before") @DefaultValue("") String before,
            @HeaderParam("HX-Request") @DefaultValue("false") boolean fragment) {
        Panel found = desk.panelToWrite(panel);
        if (!arranging.move(found, id(before))) {
            throw new NotFoundException();
        }
        return to("/panels/" + panel, fragment);
    }

    @POST
    @Path("removal")
    public Response remove(UUID panel, @HeaderParam("HX-Request") @DefaultValue("false") boolean fragment) {
        Panel found = desk.panelToWrite(panel);
        arranging.remove(found);
        return to("/boards/" + found.board(), fragment);
    }

    @POST
    @Path("restoration")
    public Response restore(UUID panel, @HeaderParam("HX-Request") @DefaultValue("false") boolean fragment) {
        Panel found = desk.panelToWrite(panel);
        String to = "/boards/" + found.board();
        return to(arranging.restore(found) ? to + "?panel=" + panel : to + "/removed", fragment);
    }

    @POST
    @Path("copies")
    public Response duplicate(UUID panel, @HeaderParam("HX-Request") @DefaultValue("false") boolean fragment) {
        Panel found = desk.panelToWrite(panel);
        String to = "/boards/" + found.board();
        Optional<UUID> copy = arranging.duplicate(found, desk.person());
        return to(copy.map(id -> to + "?panel=" + id).orElse(to), fragment);
    }

    /** Deletes a panel that was taken off its board. */
    @POST
    @Path("deletion")
    public Response discard(UUID panel) {
        Panel found = desk.panelToWrite(panel);
        arranging.discard(found);
        return to("/boards/" + found.board() + "/removed", false);
    }

    private static Response to(String address, boolean fragment) {
        return fragment
                ? BoardNews.with(Response.noContent())
                : Response.seeOther(URI.create(address)).build();
    }

    private static Optional<UUID> id(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException invented) {
            throw new NotFoundException(invented);
        }
    }
}
