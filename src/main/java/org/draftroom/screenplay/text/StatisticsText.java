package org.draftroom.screenplay.text;

import java.util.Locale;
import org.draftroom.screenplay.pagination.Eighths;
import org.draftroom.screenplay.statistics.Balance;
import org.draftroom.screenplay.statistics.RunningTime;
import org.draftroom.screenplay.statistics.Statistics;
import org.draftroom.screenplay.statistics.Totals;

/** The figures of a screenplay as tables to read. Long tables but those of parts and scenes end early and say so. */
public final class StatisticsText {

    private StatisticsText() {}

    public static String of(Statistics statistics) {
        SceneTables scenes = new SceneTables(statistics);
        PartTables parts = new PartTables(statistics);
        return summary(statistics)
                + scenes.daylight()
                + scenes.locations()
                + parts.parts()
                + parts.conversations()
                + scenes.absences()
                + parts.words()
                + parts.voices()
                + scenes.scenes();
    }

    private static String summary(Statistics statistics) {
        Totals totals = statistics.totals();
        RunningTime time = statistics.runningTime();
        Balance balance = statistics.balance();
        String title = statistics.title();
        return (title.isEmpty() ? "Untitled" : title) + "\n\n"
                + format("  Length        %,d pages (%s), ", totals.pages(), Eighths.text(totals.eighths()))
                + format("%,d scenes, %,d words%n", totals.scenes(), totals.words())
                + format("  Running time  about %s by page, %s by word%n", time(time.byPage()), time(time.byWord()))
                + format("  Dialogue      %d %% of its and action's lines, ", percent(balance.dialogueByLines()))
                + format("%d %% of their words%n", percent(balance.dialogueByWords()));
    }

    private static String time(int seconds) {
        int minutes = Math.round(seconds / 60f);
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
