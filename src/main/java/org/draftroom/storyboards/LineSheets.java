package org.draftroom.storyboards;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.scripts.Anchor;
import org.draftroom.scripts.Range;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptText;

/** Lays out the lines that a panel can be bound to, and binds it to those that are chosen. */
@ApplicationScoped
public class LineSheets {

    private final ScriptLog log;
    private final ScriptScenes scripts;
    private final Binding binding;

    public LineSheets(ScriptLog log, ScriptScenes scripts, Binding binding) {
        this.log = log;
        this.scripts = scripts;
        this.binding = binding;
    }

    /**
     * The lines of a scene at a version that the script has.
     *
     * @param at an offset in the scene; empty for that of the panel's lines, or of its board
     * @return nothing where the script has no scene
     */
    public Optional<LineSheet> of(Board board, Panel panel, int version, Optional<Integer> at) {
        Screenplay screenplay = scripts.at(board.script(), version);
        List<Anchor> passages = panel.lines().stream()
                .map(BoundLine::anchor)
                .filter(passage -> passage.version() <= version)
                .toList();
        List<Anchor> heading = board.heading().stream()
                .filter(passage -> passage.version() <= version)
                .toList();
        Placing placing = Placing.of(
                log,
                board.script(),
                new ScriptText(version, screenplay.source()),
                Stream.concat(passages.stream(), heading.stream()));
        List<PlacedLine> placed = panel.lines().stream()
                .filter(line -> line.anchor().version() <= version)
                .map(placing::of)
                .toList();
        List<Scene> scenes = screenplay.scenes();
        int offset = at.or(() -> first(placed))
                .or(() -> heading.stream().findFirst().flatMap(placing::offset))
                .orElse(0);
        return scene(scenes, offset)
                .map(scene -> new LineSheet(version, scenes, scene, SceneLines.of(screenplay, scene), placed));
    }

    /** Binds the panel, within the sheet's scene, to these sentences of it and no others. */
    public void choose(Board board, Panel panel, LineSheet sheet, Set<Range> chosen) {
        LineSheet.Change change = sheet.choosing(chosen);
        String source = scripts.at(board.script(), sheet.version()).source();
        binding.rebind(
                panel.id(),
                change.released(),
                change.bound().stream()
                        .map(range -> new Anchor(sheet.version(), range.from(), range.to(), range.of(source)))
                        .toList());
    }

    private static Optional<Integer> first(List<PlacedLine> placed) {
        return placed.stream()
                .filter(line -> !line.isGone())
                .map(line -> line.range().from())
                .min(Integer::compare);
    }

    /** The last that begins before the offset, or the first. */
    private static Optional<Scene> scene(List<Scene> scenes, int offset) {
        return scenes.stream()
                .filter(scene -> scene.from() <= offset)
                .reduce((before, after) -> after)
                .or(() -> scenes.stream().findFirst());
    }
}
