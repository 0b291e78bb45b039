package org.draftroom.screenplay.statistics;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.draftroom.screenplay.Setting;

/**
 * A place that scenes are set in.
 *
 * @param place as {@link SceneFigures#place()}; empty for headings without a place
 * @param scenes how many scenes are set there
 * @param eighths their length in eighths of a page
 * @param settings whether they are indoors or out, as the headings say
 */
public record Location(String place, int scenes, int eighths, Set<Setting> settings) {

    /** The places, the longest first, then by name. Places in a place count apart: HOUSE - ATTIC isn't HOUSE. */
    static List<Location> of(List<SceneFigures> scenes) {
        Map<String, List<SceneFigures>> byPlace = new LinkedHashMap<>();
        for (SceneFigures scene : scenes) {
            byPlace.computeIfAbsent(scene.place(), key -> new ArrayList<>()).add(scene);
        }
        List<Location> locations = new ArrayList<>();
        byPlace.forEach((place, there) -> locations.add(of(place, there)));
        locations.sort((a, b) -> a.eighths == b.eighths ? a.place.compareTo(b.place) : b.eighths - a.eighths);
        return locations;
    }

    private static Location of(String place, List<SceneFigures> there) {
        int eighths = 0;
        Set<Setting> settings = EnumSet.noneOf(Setting.class);
        for (SceneFigures scene : there) {
            eighths += scene.extent().eighths();
            settings.add(scene.slugline().setting());
        }
        return new Location(place, there.size(), eighths, settings);
    }
}
