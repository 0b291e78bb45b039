package org.draftroom.storyboards.findings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Scene;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptCasts;
import org.draftroom.scripts.bible.BibleEntry;
import org.draftroom.scripts.bible.BibleReader;
import org.draftroom.scripts.bible.Profile;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.OpenPanel;
import org.draftroom.storyboards.PlacedLine;
import org.draftroom.storyboards.findings.page.CoverageMatrix;
import org.draftroom.storyboards.findings.page.KnownPeople;
import org.draftroom.storyboards.findings.page.ScenePage;
import org.draftroom.storyboards.reading.PanelReadings;
import org.draftroom.storyboards.reading.ReadPanel;

/** Holds a board against the present script, scene by scene. Computed when it is asked for; nothing of it is kept. */
@ApplicationScoped
public class BoardFindings {

    private final PanelReadings readings;
    private final BibleReader bible;
    private final ScriptCasts casts;

    public BoardFindings(PanelReadings readings, BibleReader bible, ScriptCasts casts) {
        this.readings = readings;
        this.bible = bible;
        this.casts = casts;
    }

    /** In the order of the script. Panels of no scene that is still there are in none. */
    public List<SceneFound> of(OpenBoard board, Script script) {
        KnownPeople people = people(board, script);
        Map<UUID, ReadPanel> read = readings.ofBoard(board.board().id());
        Map<Integer, List<OpenPanel>> byScene = byScene(board);
        List<SceneFound> found = new ArrayList<>();
        for (Scene scene : board.screenplay().scenes()) {
            if (byScene.containsKey(scene.index())) {
                ScenePage page = ScenePage.of(board.screenplay(), scene, people);
                found.add(of(page, scene, byScene.get(scene.index()), read));
            }
        }
        return found;
    }

    private static SceneFound of(ScenePage page, Scene scene, List<OpenPanel> panels, Map<UUID, ReadPanel> read) {
        List<ShownPanel> shown = panels.stream()
                .map(panel -> shown(page, panel, read.getOrDefault(version(panel), ReadPanel.unread(version(panel)))))
                .toList();
        int known = (int) panels.stream()
                .filter(panel -> Optional.ofNullable(read.get(version(panel)))
                        .filter(ReadPanel::isKnown)
                        .isPresent())
                .count();
        return new SceneFound(
                page, scene.name(), shown, known, BoardRules.findings(page, shown), CoverageMatrix.of(page, shown));
    }

    private static UUID version(OpenPanel panel) {
        return panel.panel().shown().id();
    }

    private static ShownPanel shown(ScenePage page, OpenPanel panel, ReadPanel read) {
        List<PageLine> lines =
                panel.lines().stream().map(line -> line(page, line)).toList();
        return new ShownPanel(panel.id(), panel.label(), "", read.reading(), lines);
    }

    /** A passage as the paragraph that it is of, or begins in. */
    private static PageLine line(ScenePage page, PlacedLine line) {
        String text = line.text().replaceAll("\\s+", " ").strip();
        if (line.isGone()) {
            return PageLine.gone(text);
        }
        PageLine passage = new PageLine(
                ElementType.ACTION, line.range().from(), line.range().to(), text, "", false);
        return page.touched(passage).stream()
                .findFirst()
                .map(of -> new PageLine(of.type(), passage.from(), passage.to(), text, of.speaker(), of.unseen()))
                .orElse(passage);
    }

    /** By the scene's index; a panel without lines is of the scene of the one before it. */
    private static Map<Integer, List<OpenPanel>> byScene(OpenBoard board) {
        Map<Integer, List<OpenPanel>> byScene = new LinkedHashMap<>();
        for (OpenPanel panel : board.panels()) {
            board.scene()
                    .or(() -> board.screenplay().scenes().stream()
                            .filter(scene -> scene.name().equals(panel.scene()))
                            .findFirst())
                    .ifPresent(scene -> byScene.computeIfAbsent(scene.index(), any -> new ArrayList<>())
                            .add(panel));
        }
        return byScene;
    }

    private KnownPeople people(OpenBoard board, Script script) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (BibleEntry entry : bible.read(script.project()).characters()) {
            Profile profile = entry.entry().profile();
            names.put(profile.name().toUpperCase(Locale.ROOT), List.copyOf(profile.aliases()));
        }
        casts.at(script.id(), board.version())
                .parts()
                .forEach(part -> names.putIfAbsent(part.name().toUpperCase(Locale.ROOT), List.of()));
        return new KnownPeople(names);
    }
}
