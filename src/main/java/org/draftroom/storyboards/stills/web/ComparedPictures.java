package org.draftroom.storyboards.stills.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.storyboards.stills.comparing.Comparisons;
import org.draftroom.storyboards.stills.comparing.Pair;

/** What a comparison made of two stills. The content in the address makes each file one that never changes. */
@Path("/boards/{board}/stills/{content:[0-9a-f]{64}}")
public class ComparedPictures {

    private final StillsDesk desk;
    private final Comparisons comparisons;

    ComparedPictures(StillsDesk desk, Comparisons comparisons) {
        this.desk = desk;
        this.comparisons = comparisons;
    }

    /** The second in the frame of the first. */
    @GET
    @Path("laid")
    public Response laid(UUID board, String content, @QueryParam("a") String a, @QueryParam("b") String b) {
        return answer(comparisons.laid(pair(board, a, b), content), "image/jpeg");
    }

    /** The differences, to lay over the first. */
    @GET
    @Path("map")
    public Response map(UUID board, String content, @QueryParam("a") String a, @QueryParam("b") String b) {
        return answer(comparisons.map(pair(board, a, b), content), "image/png");
    }

    private Pair pair(UUID board, String a, String b) {
        List<Picture> pictures = desk.pictures(desk.board(board));
        return Pair.of(
                StillsDesk.named(pictures, a).version(),
                StillsDesk.named(pictures, b).version());
    }

    private static Response answer(Optional<byte[]> file, String type) {
        return Response.ok(file.orElseThrow(NotFoundException::new), type)
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .header("Content-Disposition", "inline")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
