package org.draftroom.storyboards.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.scripts.Script;
import org.draftroom.storyboards.BoardReader;
import org.draftroom.storyboards.Boards;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.ScriptScenes;

/** The boards of a script, and a new one of a scene or of the whole. */
@Path("/scripts/{script}/boards")
public class BoardsPage {

    private static final int UNPROCESSABLE = 422;

    private final BoardDesk desk;
    private final Boards boards;
    private final BoardReader reader;
    private final ScriptScenes scenes;
    private final BoardsWords words;

    BoardsPage(BoardDesk desk, Boards boards, BoardReader reader, ScriptScenes scenes, BoardsWords words) {
        this.desk = desk;
        this.boards = boards;
        this.reader = reader;
        this.scenes = scenes;
        this.words = words;
    }

    /**
     * @param version that the scenes are of
     * @param form as it was typed
     * @param fault why no board was made, or empty
     */
    @CheckedTemplate
    record boards(
            Script script,
            Project project,
            List<OpenBoard> boards,
            int version,
            List<Scene> scenes,
            NewBoardForm form,
            String fault)
            implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID script) {
        return page(desk.script(script), new NewBoardForm(), "");
    }

    @POST
    public Response create(UUID script, @BeanParam NewBoardForm form) {
        Script found = desk.scriptToWrite(script);
        Screenplay screenplay = scenes.at(script, form.version(found));
        Optional<Scene> scene = form.scene(screenplay);
        if (form.isTooLong() || form.isOfScene() && scene.isEmpty()) {
            return refused(found, form, form.isTooLong() ? words.longTitle() : words.noSuchScene());
        }
        return boards.create(script, form.title(), scene.map(one -> form.heading(found, screenplay, one)))
                .map(made -> Response.seeOther(URI.create("/boards/" + made)).build())
                .orElseGet(() -> refused(found, form, words.mostBoards()));
    }

    private Response refused(Script script, NewBoardForm form, String fault) {
        return Response.status(UNPROCESSABLE).entity(page(script, form, fault)).build();
    }

    private TemplateInstance page(Script script, NewBoardForm form, String fault) {
        List<OpenBoard> open =
                boards.of(script.id(), desk.person()).stream().map(reader::open).toList();
        List<Scene> all = scenes.at(script.id(), script.version()).scenes();
        return new boards(script, desk.project(script), open, script.version(), all, form, fault);
    }
}
