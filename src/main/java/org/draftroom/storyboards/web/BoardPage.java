package org.draftroom.storyboards.web;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.scripts.Script;
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.BoardAction;
import org.draftroom.storyboards.BoardReader;
import org.draftroom.storyboards.Boards;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.Panels;
import org.draftroom.support.Storable;

/** A board with its panels, and beside them the one that is chosen. */
@Path("/boards/{board}")
public class BoardPage {

    private final BoardDesk desk;
    private final Boards boards;
    private final Panels panels;
    private final BoardReader reader;
    private final Cards cards;
    private final Inspector inspector;
    private final List<BoardAction> actions;

    BoardPage(
            BoardDesk desk,
            Boards boards,
            Panels panels,
            BoardReader reader,
            Cards cards,
            Inspector inspector,
            @All List<BoardAction> actions) {
        this.desk = desk;
        this.boards = boards;
        this.panels = panels;
        this.reader = reader;
        this.cards = cards;
        this.inspector = inspector;
        this.actions = actions.stream()
                .sorted(Comparator.comparingInt(BoardAction::place))
                .toList();
    }

    /**
     * @param chosen the panel that is shown beside the board
     * @param refused files that were left out, in words
     * @param fault why nothing was added, or empty
     */
    @CheckedTemplate
    record board(ShownBoard shown, Optional<ShownPanel> chosen, List<String> refused, String fault)
            implements TemplateInstance {}

    @CheckedTemplate
    record removed(ShownBoard shown, OpenBoard off) implements TemplateInstance {}

    @CheckedTemplate
    record deletion(ShownBoard shown) implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID board, @QueryParam("panel") String panel) {
        ShownBoard shown = shown(desk.board(board));
        Optional<ShownPanel> chosen = shown.open().panels().stream()
                .filter(one -> one.id().toString().equals(panel))
                .findFirst()
                .map(one -> inspector.shown(shown.open(), one));
        return new board(shown, chosen, List.of(), "");
    }

    /** The board with what was refused of what should have come to it. */
    TemplateInstance with(Board board, List<String> refused, String fault) {
        return new board(shown(board), Optional.empty(), refused, fault);
    }

    @POST
    @Path("title")
    public Response rename(UUID board, @FormParam("title") String title) {
        Board found = desk.boardToWrite(board);
        String typed = Storable.text(
                (title == null ? "" : title).replaceAll("\\s+", " ").strip());
        boards.rename(found, typed.substring(0, Math.min(typed.length(), Board.TITLE_LIMIT)));
        return Response.seeOther(URI.create("/boards/" + board)).build();
    }

    @GET
    @Path("removed")
    public TemplateInstance removed(UUID board) {
        Board found = desk.board(board);
        return new removed(shown(found), reader.open(found, panels.removed(board)));
    }

    @GET
    @Path("deletion")
    public TemplateInstance ask(UUID board) {
        return new deletion(shown(desk.boardToWrite(board)));
    }

    @POST
    @Path("deletion")
    public Response delete(UUID board) {
        Board found = desk.boardToWrite(board);
        boards.delete(found);
        return Response.seeOther(URI.create("/scripts/" + found.script() + "/boards"))
                .build();
    }

    private ShownBoard shown(Board board) {
        OpenBoard open = reader.open(board);
        Script script = desk.script(board.script());
        return new ShownBoard(
                script,
                desk.project(script),
                open,
                cards.of(open),
                links(open, true),
                links(open, false),
                panels.removed(board.id()).size());
    }

    private List<BoardAction.Link> links(OpenBoard open, boolean inSight) {
        return actions.stream()
                .filter(action -> action.isInSight() == inSight)
                .flatMap(action -> action.on(open).stream())
                .toList();
    }
}
