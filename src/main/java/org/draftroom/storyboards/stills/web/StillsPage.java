package org.draftroom.storyboards.stills.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.scripts.Script;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.stills.comparing.Comparisons;
import org.draftroom.storyboards.stills.comparing.Pair;
import org.draftroom.storyboards.stills.comparing.StillMask;
import org.draftroom.storyboards.stills.comparing.StillMasks;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.Jobs;

/** Two stills of a board: chosen, compared, looked at. */
@Path("/boards/{board}/stills")
public class StillsPage {

    private static final int UNPROCESSABLE = 422;

    private final StillsDesk desk;
    private final Comparisons comparisons;
    private final StillMasks masks;
    private final Jobs jobs;
    private final StillsWords words;

    StillsPage(StillsDesk desk, Comparisons comparisons, StillMasks masks, Jobs jobs, StillsWords words) {
        this.desk = desk;
        this.comparisons = comparisons;
        this.masks = masks;
        this.jobs = jobs;
        this.words = words;
    }

    /** @param a what was chosen, or empty */
    @CheckedTemplate
    record choice(ShownStills page, String a, String b) implements TemplateInstance {}

    @CheckedTemplate
    record stills(ShownStills page, Side first, Side second, Standing standing) implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID board, @QueryParam("a") String a, @QueryParam("b") String b) {
        OpenBoard open = desk.board(board);
        List<Picture> pictures = desk.pictures(open);
        if (a == null || b == null) {
            return new choice(page(open, pictures, ""), chosen(pictures, a, 0), chosen(pictures, b, 1));
        }
        return compared(open, pictures, new Two(a, b), MaskForm.Typed.NOTHING);
    }

    /** Has the two compared, if they weren't. */
    @POST
    public Response compare(UUID board, @FormParam("a") String a, @FormParam("b") String b) {
        OpenBoard open = desk.board(board);
        List<Picture> pictures = desk.pictures(open);
        Picture first = StillsDesk.named(pictures, a);
        Picture second = StillsDesk.named(pictures, b);
        if (first.still().equals(second.still())) {
            return Response.status(UNPROCESSABLE)
                    .entity(new choice(page(open, pictures, words.sameTwice()), a, b))
                    .build();
        }
        comparisons.begin(Pair.of(first.version(), second.version()), desk.person());
        return Response.seeOther(address(board, first, second)).build();
    }

    static URI address(UUID board, Picture first, Picture second) {
        return URI.create("/boards/" + board + "/stills?a=" + first.id() + "&b=" + second.id());
    }

    /** The versions that an address names. */
    record Two(String a, String b) {}

    TemplateInstance compared(OpenBoard open, List<Picture> pictures, Two two, MaskForm.Typed typed) {
        Picture first = StillsDesk.named(pictures, two.a());
        Picture second = StillsDesk.named(pictures, two.b());
        Pair pair = Pair.of(first.version(), second.version());
        return new stills(
                page(open, pictures, ""),
                side("first", first, typed),
                side("second", second, typed),
                standing(pair, first));
    }

    private Standing standing(Pair pair, Picture first) {
        Optional<Job> job = comparisons.underWay(pair, desk.person()).or(() -> comparisons.failed(pair, desk.person()));
        return new Standing(
                comparisons
                        .find(pair)
                        .map(kept -> ShownComparison.of(kept, first))
                        .orElse(null),
                job.orElse(null),
                job.map(jobs::words).orElse(""));
    }

    private ShownStills page(OpenBoard open, List<Picture> pictures, String fault) {
        Script script = desk.script(open);
        return new ShownStills(script, desk.project(script), open, pictures, fault);
    }

    private Side side(String word, Picture picture, MaskForm.Typed typed) {
        List<StillMask> drawn = masks.of(picture.still());
        List<ShownMask> shown = drawn.stream()
                .map(mask -> ShownMask.of(mask, drawn.indexOf(mask) + 1, picture))
                .toList();
        boolean refused = picture.id().toString().equals(typed.of());
        return new Side(word, picture, shown, refused ? typed : MaskForm.Typed.NOTHING);
    }

    /** What was asked for, else the picture that many panels on. */
    private static String chosen(List<Picture> pictures, String asked, int otherwise) {
        List<Picture> latest = pictures.stream().filter(Picture::latest).toList();
        return StillsDesk.find(pictures, asked)
                .or(() -> latest.stream().skip(otherwise).findFirst())
                .map(picture -> picture.id().toString())
                .orElse("");
    }
}
