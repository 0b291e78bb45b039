package org.draftroom.storyboards.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.draftroom.projects.Project;
import org.draftroom.scripts.Range;
import org.draftroom.scripts.Script;
import org.draftroom.storyboards.Binding;
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.LineSheet;
import org.draftroom.storyboards.LineSheets;
import org.draftroom.storyboards.OpenPanel;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.web.ShotForm.Fields;
import org.draftroom.storyboards.web.ShownPanel.Said;

/** The lines of the script that a panel shows, chosen in the scene's text. */
@Path("/panels/{panel}/lines")
public class PanelLinesPage {

    private final BoardDesk desk;
    private final Inspector inspector;
    private final LineSheets sheets;
    private final Binding binding;

    PanelLinesPage(BoardDesk desk, Inspector inspector, LineSheets sheets, Binding binding) {
        this.desk = desk;
        this.inspector = inspector;
        this.sheets = sheets;
        this.binding = binding;
    }

    /** @param sheet null where the script has no scene */
    @CheckedTemplate(basePath = "PanelPage")
    record lines(OpenPanel open, Script script, Project project, LineSheet sheet) implements TemplateInstance {}

    @CheckedTemplate(basePath = "PanelPage")
    record linesBeside(OpenPanel open, LineSheet sheet) implements TemplateInstance {}

    @GET
    public TemplateInstance get(
            @PathParam("panel") UUID id,
            @QueryParam("at") Integer at,
            @HeaderParam("HX-Request") @DefaultValue("false") boolean fragment) {
        Panel panel = desk.panelToWrite(id);
        Board board = desk.board(panel.board());
        Script script = desk.script(board.script());
        ShownPanel shown = shown(board, panel);
        LineSheet sheet = sheets.of(board, panel, script.version(), Optional.ofNullable(at))
                .orElse(null);
        return fragment
                ? new linesBeside(shown.open(), sheet)
                : new lines(shown.open(), script, desk.project(script), sheet);
    }

    /**
     * @param version that the lines were shown of
     * @param at an offset in the scene that was shown
     * @param chosen each as {@code from-to}
     */
    @POST
    public Response choose(
            @PathParam("panel") UUID id,
            @FormParam("version") int version,
            @FormParam("at") int at,
            @FormParam("line") List<String> chosen,
            @HeaderParam("HX-Request") @DefaultValue("false") boolean fragment) {
        Panel panel = desk.panelToWrite(id);
        Board board = desk.board(panel.board());
        if (version < 0 || version > desk.script(board.script()).version()) {
            throw new NotFoundException();
        }
        LineSheet sheet = sheets.of(board, panel, version, Optional.of(at)).orElseThrow(NotFoundException::new);
        sheets.choose(board, panel, sheet, ranges(chosen));
        return answer(panel, fragment);
    }

    /** Releases the panel from one passage. */
    @POST
    @Path("{line}/release")
    public Response release(
            @PathParam("panel") UUID id,
            @PathParam("line") UUID line,
            @HeaderParam("HX-Request") @DefaultValue("false") boolean fragment) {
        Panel panel = desk.panelToWrite(id);
        binding.release(id, line);
        return answer(panel, fragment);
    }

    private Response answer(Panel panel, boolean fragment) {
        Panel now = desk.panel(panel.id());
        return fragment
                ? BoardNews.with(Response.ok(new PanelPage.inspector(shown(desk.board(now.board()), now))))
                : Response.seeOther(URI.create("/panels/" + now.id())).build();
    }

    private ShownPanel shown(Board board, Panel panel) {
        return inspector.shown(board, panel, Fields.of(panel.shot(), panel.edition()), Said.NOTHING);
    }

    /** What isn't a range is nobody's choice. */
    private static Set<Range> ranges(List<String> chosen) {
        return chosen.stream()
                .filter(each -> each.matches("\\d{1,9}-\\d{1,9}"))
                .map(each -> each.split("-"))
                .filter(ends -> Integer.parseInt(ends[0]) < Integer.parseInt(ends[1]))
                .map(ends -> new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .collect(Collectors.toSet());
    }
}
