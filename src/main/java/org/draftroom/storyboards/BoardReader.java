package org.draftroom.storyboards;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.scripts.Anchor;
import org.draftroom.scripts.Range;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptText;

/** Opens boards: finds their scene and their panels' lines in the present script, numbers the panels and times them. */
@ApplicationScoped
public class BoardReader {

    private static final Comparator<PlacedLine> IN_SCRIPT = Comparator.comparing(PlacedLine::isGone)
            .thenComparingInt(line -> line.range().from());

    private final ScriptLog log;
    private final ScriptScenes scripts;
    private final Panels panels;

    public BoardReader(ScriptLog log, ScriptScenes scripts, Panels panels) {
        this.log = log;
        this.scripts = scripts;
        this.panels = panels;
    }

    /** The board in its script as it is now. */
    public OpenBoard open(Board board) {
        return open(board, panels.of(board.id()));
    }

    /** These panels of a board, in their order, as if there were no others on it. */
    public OpenBoard open(Board board, List<Panel> hung) {
        int version = log.version(board.script());
        Screenplay screenplay = scripts.at(board.script(), version);
        Stream<Anchor> lines =
                hung.stream().flatMap(panel -> panel.lines().stream()).map(BoundLine::anchor);
        Placing placing = Placing.of(
                log,
                board.script(),
                new ScriptText(version, screenplay.source()),
                Stream.concat(board.heading().stream(), lines));
        Optional<Scene> scene =
                board.heading().flatMap(placing::offset).flatMap(offset -> at(screenplay.scenes(), offset));
        return new OpenBoard(board, version, screenplay, scene, opened(screenplay, placing, scene, hung));
    }

    private static List<OpenPanel> opened(
            Screenplay screenplay, Placing placing, Optional<Scene> ofBoard, List<Panel> hung) {
        List<Scene> scenes = screenplay.scenes();
        List<List<PlacedLine>> lines = new ArrayList<>();
        List<Numbering.Unnumbered> unnumbered = new ArrayList<>();
        String before = "";
        for (Panel panel : hung) {
            List<PlacedLine> placed =
                    panel.lines().stream().map(placing::of).sorted(IN_SCRIPT).toList();
            before = ofBoard.or(() -> sceneOf(scenes, placed)).map(Scene::name).orElse(before);
            lines.add(placed);
            unnumbered.add(new Numbering.Unnumbered(before, panel.shot().number()));
        }
        List<String> labels = Numbering.of(unnumbered);
        List<OpenPanel> opened = new ArrayList<>();
        for (int i = 0; i < hung.size(); i++) {
            Panel panel = hung.get(i);
            Duration duration = panel.shot().duration().orElse(PanelTime.of(screenplay, ranges(lines.get(i))));
            opened.add(new OpenPanel(panel, unnumbered.get(i).scene(), labels.get(i), lines.get(i), duration));
        }
        return List.copyOf(opened);
    }

    private static List<Range> ranges(List<PlacedLine> lines) {
        return lines.stream()
                .filter(line -> !line.isGone())
                .map(PlacedLine::range)
                .toList();
    }

    /** Of the first line that is still there. */
    private static Optional<Scene> sceneOf(List<Scene> scenes, List<PlacedLine> lines) {
        return lines.stream()
                .filter(line -> !line.isGone())
                .findFirst()
                .flatMap(line -> at(scenes, line.range().from()));
    }

    private static Optional<Scene> at(List<Scene> scenes, int offset) {
        return scenes.stream()
                .filter(scene -> scene.from() <= offset && offset <= scene.to())
                .findFirst();
    }
}
