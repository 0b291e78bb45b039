package org.draftroom.screenplay.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.draftroom.screenplay.DayTime;
import org.draftroom.screenplay.Setting;
import org.draftroom.screenplay.pagination.Eighths;
import org.draftroom.screenplay.statistics.Absence;
import org.draftroom.screenplay.statistics.Daylight;
import org.draftroom.screenplay.statistics.Location;
import org.draftroom.screenplay.statistics.SceneFigures;
import org.draftroom.screenplay.statistics.Statistics;

/** Tables of scenes, where and when they are set, and who is away from them. */
final class SceneTables {

    private static final int MOST = 20;

    private final Statistics statistics;
    private final List<SceneFigures> scenes;

    SceneTables(Statistics statistics) {
        this.statistics = statistics;
        this.scenes = statistics.scenes();
    }

    String daylight() {
        TextTable table = new TextTable("Scenes and pages by time of day", 1, "", "INT", "EXT", "INT/EXT", "neither");
        Map<String, String[]> rows = new TreeMap<>(Comparator.comparingInt(SceneTables::order));
        for (Daylight cell : statistics.daylight()) {
            String[] row = rows.computeIfAbsent(cell.time(), SceneTables::row);
            row[1 + cell.setting().ordinal()] = cell.scenes() + ", " + Eighths.text(cell.eighths());
        }
        rows.values().forEach(row -> table.row((Object[]) row));
        return table.text();
    }

    String locations() {
        TextTable table = new TextTable("Places", 2, "place", "", "scenes", "pages");
        for (Location place : statistics.locations()) {
            String settings = place.settings().stream()
                    .map(SceneTables::word)
                    .filter(code -> !code.isEmpty())
                    .collect(Collectors.joining(", "));
            String name = place.place().isEmpty() ? "not said" : place.place();
            table.row(name, settings, place.scenes(), Eighths.text(place.eighths()));
        }
        return table.text(MOST);
    }

    String absences() {
        TextTable table = new TextTable(
                "Longest absences", 1, "part", "pages", "scenes", "from page", "to page", "back in scene");
        for (Absence absence : statistics.absences()) {
            table.row(
                    absence.part(),
                    Eighths.text(absence.eighths()),
                    absence.scenes(),
                    absence.fromPage(),
                    absence.toPage(),
                    name(scenes.get(absence.to())));
        }
        return table.text(MOST);
    }

    String scenes() {
        TextTable table = new TextTable("Scenes", 2, "", "heading", "page", "pages", "parts");
        for (SceneFigures scene : scenes) {
            table.row(
                    name(scene),
                    scene.scene().heading(),
                    scene.extent().firstPage(),
                    scene.extent().length(),
                    scene.speakers());
        }
        return table.text();
    }

    private static String[] row(String time) {
        String[] row = new String[1 + Setting.values().length];
        Arrays.fill(row, "");
        row[0] = time.isEmpty() ? "not said" : time;
        return row;
    }

    /** Through the day; what follows the scene before, and what says nothing, last. */
    private static int order(String time) {
        for (DayTime day : DayTime.values()) {
            if (day.name().equalsIgnoreCase(time)) {
                return day.ordinal();
            }
        }
        return DayTime.values().length + (time.isEmpty() ? 1 : 0);
    }

    private static String word(Setting setting) {
        return switch (setting) {
            case INTERIOR -> "INT";
            case EXTERIOR -> "EXT";
            case BOTH -> "INT/EXT";
            case NONE -> "";
        };
    }

    /** The number on its heading, else its place among the scenes. */
    private static String name(SceneFigures scene) {
        String number = scene.scene().number();
        return number.isEmpty() ? String.valueOf(scene.scene().index() + 1) : number;
    }
}
