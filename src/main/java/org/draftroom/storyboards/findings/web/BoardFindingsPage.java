package org.draftroom.storyboards.findings.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.Boards;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.OpenPanel;
import org.draftroom.storyboards.findings.FindingKind;
import org.draftroom.storyboards.findings.SceneFound;
import org.draftroom.storyboards.findings.ShownPanel;
import org.draftroom.storyboards.findings.web.FindingsDesk.Held;
import org.draftroom.web.CurrentPerson;

/** A whole board against its script: how its panels cut, what they have that the page hasn't, and who shows which line. */
@Path("/boards/{id}/findings")
public class BoardFindingsPage {

    private final Boards boards;
    private final Scripts scripts;
    private final Projects projects;
    private final FindingsDesk desk;
    private final CurrentPerson person;

    BoardFindingsPage(Boards boards, Scripts scripts, Projects projects, FindingsDesk desk, CurrentPerson person) {
        this.boards = boards;
        this.scripts = scripts;
        this.projects = projects;
        this.desk = desk;
        this.person = person;
    }

    /**
     * A scene as the page shows it.
     *
     * @param frames its panels as a strip
     * @param unbound numbers of panels without a line, or empty
     */
    record ShownScene(SceneFound found, List<Frame> frames, List<FoundRow> rows, String unbound) {}

    /**
     * A panel of the strip.
     *
     * @param rows what was found between it and the one before
     */
    record Frame(ShownPanel panel, UUID still, List<FoundRow> rows) {}

    /** @param kinds those that were found, for whoever asks for their rules */
    @CheckedTemplate
    record findings(
            Script script, Project project, OpenBoard open, int count, List<ShownScene> scenes, List<FindingKind> kinds)
            implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID id) {
        Board board = boards.find(id, person.id()).orElseThrow(NotFoundException::new);
        Script script = scripts.find(board.script(), person.id()).orElseThrow(NotFoundException::new);
        Project project = projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
        Held held = desk.held(board, script);
        List<ShownScene> scenes =
                held.scenes().stream().map(scene -> shown(held, scene)).toList();
        TreeSet<FindingKind> kinds = new TreeSet<>();
        scenes.forEach(scene -> scene.rows().forEach(row -> kinds.add(row.kind())));
        return new findings(script, project, held.board(), held.count(), scenes, List.copyOf(kinds));
    }

    private ShownScene shown(Held held, SceneFound scene) {
        List<FoundRow> rows = desk.rows(held, scene);
        Map<UUID, UUID> stills = held.board().panels().stream()
                .collect(Collectors.toMap(
                        OpenPanel::id, panel -> panel.panel().shown().still()));
        List<Frame> frames = scene.panels().stream()
                .map(panel -> new Frame(
                        panel,
                        stills.get(panel.id()),
                        rows.stream()
                                .filter(row -> row.isOfSequence() && row.panel().equals(panel.id()))
                                .toList()))
                .toList();
        String unbound =
                scene.matrix().unbound().stream().map(ShownPanel::label).collect(Collectors.joining(", "));
        return new ShownScene(scene, frames, rows, unbound);
    }
}
