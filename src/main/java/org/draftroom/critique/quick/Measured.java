package org.draftroom.critique.quick;

import org.draftroom.screenplay.pagination.Eighths;
import org.draftroom.screenplay.statistics.Balance;
import org.draftroom.screenplay.statistics.Statistics;
import org.draftroom.screenplay.statistics.Totals;

/**
 * What is counted of a script, without a model; docs/reference/statistics.md says what each figure means.
 *
 * @param pages its length in pages and eighths, as {@code 96 3/8}
 * @param dialoguePercent dialogue's part of dialogue and action, by printed lines
 * @param parts how many speak
 * @param minutes how long it may run by its pages
 */
public record Measured(String pages, int scenes, int words, int dialoguePercent, int parts, int minutes) {

    private static final int MINUTE = 60;

    static Measured of(Statistics statistics) {
        Totals totals = statistics.totals();
        Balance balance = statistics.balance();
        return new Measured(
                Eighths.text(totals.eighths()),
                totals.scenes(),
                totals.words(),
                (int) Math.round(100 * balance.dialogueByLines()),
                statistics.parts().size(),
                Math.round((float) statistics.runningTime().byPage() / MINUTE));
    }
}
