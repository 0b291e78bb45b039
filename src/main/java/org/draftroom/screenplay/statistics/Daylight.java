package org.draftroom.screenplay.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.draftroom.screenplay.DayTime;
import org.draftroom.screenplay.Follow;
import org.draftroom.screenplay.Setting;
import org.draftroom.screenplay.Slugline;

/**
 * A cell of the table indoors and out by time of day.
 *
 * @param setting indoors or out
 * @param time the time of day in lower case: the name of a {@link DayTime}; {@link #FOLLOWS} where the heading only
 *     says how the scene follows the one before, as {@code CONTINUOUS} does; empty where it says nothing
 * @param scenes how many scenes are set so, at least one
 * @param eighths their length in eighths of a page
 */
public record Daylight(Setting setting, String time, int scenes, int eighths) {

    public static final String FOLLOWS = "follows";

    private static final int TIMES = DayTime.values().length;

    /** The cells that have scenes, by setting, then by time through the day. */
    static List<Daylight> of(List<SceneFigures> scenes) {
        int columns = TIMES + 2;
        int[] counts = new int[Setting.values().length * columns];
        int[] eighths = new int[counts.length];
        for (SceneFigures scene : scenes) {
            int cell = scene.slugline().setting().ordinal() * columns + column(scene.slugline());
            counts[cell]++;
            eighths[cell] += scene.extent().eighths();
        }
        List<Daylight> cells = new ArrayList<>();
        for (int cell = 0; cell < counts.length; cell++) {
            if (counts[cell] > 0) {
                Setting setting = Setting.values()[cell / columns];
                cells.add(new Daylight(setting, name(cell % columns), counts[cell], eighths[cell]));
            }
        }
        return cells;
    }

    /** What a heading says of the time, as {@link #time()}. */
    public static String time(Slugline slugline) {
        return name(column(slugline));
    }

    private static int column(Slugline slugline) {
        if (slugline.time() != null) {
            return slugline.time().ordinal();
        }
        return slugline.follow() == Follow.NONE ? TIMES + 1 : TIMES;
    }

    private static String name(int column) {
        return column < TIMES
                ? DayTime.values()[column].name().toLowerCase(Locale.ROOT)
                : column == TIMES ? FOLLOWS : "";
    }
}
