package org.draftroom.storyboards.stills.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.stills.Spot;
import org.draftroom.storyboards.stills.comparing.StillMasks;

/** The masks of the two stills that are compared: drawn, taken away. */
@Path("/boards/{board}/stills/masks")
public class MasksResource {

    private static final int UNPROCESSABLE = 422;

    private final StillsDesk desk;
    private final StillMasks masks;
    private final StillsPage page;

    MasksResource(StillsDesk desk, StillMasks masks, StillsPage page) {
        this.desk = desk;
        this.masks = masks;
        this.page = page;
    }

    @POST
    public Response add(UUID board, @QueryParam("a") String a, @QueryParam("b") String b, @BeanParam MaskForm form) {
        OpenBoard open = desk.boardToWrite(board);
        List<Picture> pictures = desk.pictures(open);
        Picture of = oneOf(pictures, new StillsPage.Two(a, b), form.of);
        Optional<List<Spot>> spots = form.spots();
        if (spots.isEmpty() || !masks.add(of.still(), spots.get(), desk.person())) {
            return Response.status(UNPROCESSABLE)
                    .entity(page.compared(open, pictures, new StillsPage.Two(a, b), form.typed()))
                    .build();
        }
        return back(board, pictures, a, b);
    }

    @POST
    @Path("{mask}/removal")
    public Response remove(
            UUID board, UUID mask, @QueryParam("a") String a, @QueryParam("b") String b, @FormParam("of") String of) {
        List<Picture> pictures = desk.pictures(desk.boardToWrite(board));
        masks.remove(oneOf(pictures, new StillsPage.Two(a, b), of).still(), mask);
        return back(board, pictures, a, b);
    }

    private static Picture oneOf(List<Picture> pictures, StillsPage.Two two, String of) {
        if (of == null || !of.equals(two.a()) && !of.equals(two.b())) {
            throw new NotFoundException();
        }
        return StillsDesk.named(pictures, of);
    }

    private static Response back(UUID board, List<Picture> pictures, String a, String b) {
        URI page = StillsPage.address(board, StillsDesk.named(pictures, a), StillsDesk.named(pictures, b));
        return Response.seeOther(URI.create(page + "#people")).build();
    }
}
