package org.draftroom.scripts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.checks.Introduction;
import org.draftroom.screenplay.pagination.Pages;
import org.draftroom.screenplay.statistics.Part;
import org.draftroom.screenplay.statistics.SceneFigures;
import org.draftroom.screenplay.statistics.Statistics;

/**
 * Who speaks in a version of a script, and where it plays.
 *
 * @param parts the one with most words first
 * @param places the one with most pages first; headings without a place have none
 */
public record ScriptCast(List<Speaker> parts, List<Place> places) {

    /**
     * Where something is first found.
     *
     * @param scene the scene's number as written or counted; empty before the first heading
     * @param page from 1
     */
    public record Sight(String scene, int page) {}

    /**
     * Somebody who speaks.
     *
     * @param name as on cues, upper case, without extensions
     * @param scenes indexes of the scenes it speaks in
     */
    public record Speaker(
            String name,
            int speeches,
            int words,
            Set<Integer> scenes,
            Sight first,
            Optional<Introduction> introduced) {}

    /**
     * Somewhere that scenes are set.
     *
     * @param name as headings have it, upper case
     * @param eighths of a page, all scenes there
     */
    public record Place(String name, int scenes, int eighths, Sight first) {}

    static ScriptCast of(Screenplay screenplay, Pages pages) {
        Statistics statistics = Statistics.of(screenplay, pages);
        PrintedPlaces printed = new PrintedPlaces(pages);
        return new ScriptCast(speakers(screenplay, pages, statistics), places(statistics, printed));
    }

    private static List<Speaker> speakers(Screenplay screenplay, Pages pages, Statistics statistics) {
        Map<String, Introduction> introduced = new HashMap<>();
        Introduction.of(screenplay, pages).forEach(one -> introduced.put(one.part(), one));
        List<Scene> scenes = screenplay.scenes();
        List<Part> parts = statistics.parts();
        List<int[]> spoken = statistics.scenesOfParts();
        List<Speaker> speakers = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Set<Integer> where = new TreeSet<>();
            for (int scene : spoken.get(i)) {
                where.add(scene);
            }
            String first = spoken.get(i).length == 0
                    ? ""
                    : scenes.get(spoken.get(i)[0]).name();
            speakers.add(new Speaker(
                    part.name(),
                    part.speeches(),
                    part.words(),
                    Set.copyOf(where),
                    new Sight(first, part.firstPage()),
                    Optional.ofNullable(introduced.get(part.name()))));
        }
        return List.copyOf(speakers);
    }

    private static List<Place> places(Statistics statistics, PrintedPlaces printed) {
        Map<String, List<SceneFigures>> there = new LinkedHashMap<>();
        for (SceneFigures scene : statistics.scenes()) {
            if (!scene.place().isBlank()) {
                there.computeIfAbsent(scene.place(), any -> new ArrayList<>()).add(scene);
            }
        }
        List<Place> places = new ArrayList<>();
        there.forEach((name, scenes) -> {
            Scene first = scenes.get(0).scene();
            int eighths =
                    scenes.stream().mapToInt(scene -> scene.extent().eighths()).sum();
            Sight sight = new Sight(first.name(), printed.of(first.from()).page());
            places.add(new Place(name, scenes.size(), eighths, sight));
        });
        places.sort((a, b) -> a.eighths == b.eighths ? a.name.compareTo(b.name) : b.eighths - a.eighths);
        return List.copyOf(places);
    }
}
