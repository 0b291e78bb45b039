package org.draftroom.storyboards.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.scripts.Script;
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.Planning;
import org.draftroom.storyboards.Planning.Outcome;
import org.draftroom.storyboards.web.ShotForm.Fields;
import org.draftroom.storyboards.web.ShownPanel.Said;

/** A panel: on a page of its own, and as the part beside its board. What is planned for its shot is written here. */
@Path("/panels/{panel}")
public class PanelPage {

    private static final int UNPROCESSABLE = 422;

    private final BoardDesk desk;
    private final Inspector inspector;
    private final Planning planning;

    PanelPage(BoardDesk desk, Inspector inspector, Planning planning) {
        this.desk = desk;
        this.inspector = inspector;
        this.planning = planning;
    }

    @CheckedTemplate
    record panel(ShownPanel shown, Script script, Project project) implements TemplateInstance {}

    @CheckedTemplate
    record inspector(ShownPanel shown) implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID panel, @HeaderParam("HX-Request") @DefaultValue("false") boolean fragment) {
        Panel found = desk.panel(panel);
        return page(found, Fields.of(found.shot(), found.edition()), Said.NOTHING, fragment);
    }

    @POST
    public Response write(
            UUID panel, @BeanParam ShotForm form, @HeaderParam("HX-Request") @DefaultValue("false") boolean fragment) {
        Panel found = desk.panelToWrite(panel);
        Fields typed = form.fields();
        if (typed.wrong() != null) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(found, typed, Said.NOTHING, fragment))
                    .build();
        }
        Outcome outcome = planning.write(panel, typed.edition(), typed.shot(), desk.person());
        if (outcome instanceof Outcome.Written written) {
            return fragment
                    ? BoardNews.with(Response.ok(saved(written.panel())))
                    : Response.seeOther(URI.create("/panels/" + panel)).build();
        }
        if (outcome instanceof Outcome.Behind behind) {
            Panel now = behind.now();
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(now, typed.on(now.edition()), new Said(false, now, ""), fragment))
                    .build();
        }
        throw new NotFoundException();
    }

    private TemplateInstance saved(Panel panel) {
        return page(panel, Fields.of(panel.shot(), panel.edition()), new Said(true, null, ""), true);
    }

    private TemplateInstance page(Panel panel, Fields fields, Said said, boolean fragment) {
        Board board = desk.board(panel.board());
        ShownPanel shown = inspector.shown(board, panel, fields, said);
        if (fragment) {
            return new inspector(shown);
        }
        Script script = desk.script(board.script());
        return new panel(shown, script, desk.project(script));
    }
}
