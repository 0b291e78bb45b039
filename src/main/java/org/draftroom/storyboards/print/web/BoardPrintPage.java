package org.draftroom.storyboards.print.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Anchor;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.scripts.print.Album;
import org.draftroom.storyboards.BoardReader;
import org.draftroom.storyboards.Boards;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.print.BoardPrintWords;
import org.draftroom.storyboards.print.BoardSheets;
import org.draftroom.storyboards.print.PanelRange;
import org.draftroom.storyboards.print.PrintField;
import org.draftroom.storyboards.print.PrintedPanel;
import org.draftroom.storyboards.print.PrintedPanels;
import org.draftroom.web.CurrentPerson;

/** A board on paper: what is chosen, and the file. */
@Path("/boards/{board}")
public class BoardPrintPage {

    private final Boards boards;
    private final BoardReader reader;
    private final Scripts scripts;
    private final Projects projects;
    private final PrintedPanels panels;
    private final BoardSheets sheets;
    private final BoardPrintWords words;
    private final CurrentPerson person;

    BoardPrintPage(
            Boards boards,
            BoardReader reader,
            Scripts scripts,
            Projects projects,
            PrintedPanels panels,
            BoardSheets sheets,
            BoardPrintWords words,
            CurrentPerson person) {
        this.boards = boards;
        this.reader = reader;
        this.scripts = scripts;
        this.projects = projects;
        this.panels = panels;
        this.sheets = sheets;
        this.words = words;
        this.person = person;
    }

    @CheckedTemplate
    record page(Script script, Project project, OpenBoard open, BoardPrintForm form, List<Choice> fields, Wrong wrong)
            implements TemplateInstance {}

    /** A field that can be printed. */
    public record Choice(PrintField field, boolean isChosen) {}

    /** What can't be printed as it was chosen. */
    public record Wrong(boolean grid, boolean paper, boolean fields, boolean panels) {

        static final Wrong NOTHING = new Wrong(false, false, false, false);
    }

    @GET
    @Path("print")
    public TemplateInstance get(UUID board, @BeanParam BoardPrintForm form) {
        OpenBoard open = open(board);
        return page(open, script(open), form, Wrong.NOTHING);
    }

    @GET
    @Path("print.pdf")
    public Response pdf(UUID board, @BeanParam BoardPrintForm form) {
        OpenBoard open = open(board);
        Script script = script(open);
        form.paper = form.paper.isEmpty() ? script.paper().code() : form.paper;
        Optional<List<PrintedPanel>> chosen = PanelRange.choose(form.panels, panels.of(open, script));
        if (form.isWrong() || chosen.isEmpty()) {
            Wrong wrong = new Wrong(form.isGridWrong(), form.isPaperWrong(), form.isFieldWrong(), chosen.isEmpty());
            return Response.status(422).entity(page(open, script, form, wrong)).build();
        }
        BoardSheets.Order order = new BoardSheets.Order(open, title(open), script.title(), chosen.get());
        UUID who = person.id();
        StreamingOutput file = out -> {
            try (Album album = sheets.print(order, form.printing(), who)) {
                album.writeTo(out);
            }
        };
        return Response.ok(file, "application/pdf")
                .header("Content-Disposition", "inline; filename=\"board.pdf\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private page page(OpenBoard open, Script script, BoardPrintForm form, Wrong wrong) {
        form.paper = form.paper.isEmpty() ? script.paper().code() : form.paper;
        Set<PrintField> chosen = form.fields();
        List<Choice> fields = Arrays.stream(PrintField.values())
                .map(field -> new Choice(field, chosen.contains(field)))
                .toList();
        Project project = projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
        return new page(script, project, open, form, fields, wrong);
    }

    private OpenBoard open(UUID board) {
        return reader.open(boards.find(board, person.id()).orElseThrow(NotFoundException::new));
    }

    private Script script(OpenBoard open) {
        return scripts.find(open.board().script(), person.id()).orElseThrow(NotFoundException::new);
    }

    private String title(OpenBoard open) {
        if (!open.board().title().isEmpty()) {
            return open.board().title();
        }
        return open.scene()
                .map(scene -> words.scene(scene.name()))
                .orElseGet(() -> open.board().heading().map(Anchor::quote).orElseGet(words::wholeScript));
    }
}
