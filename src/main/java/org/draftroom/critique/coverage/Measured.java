package org.draftroom.critique.coverage;

import java.util.List;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.pagination.Eighths;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pages;
import org.draftroom.screenplay.pagination.Pagination;
import org.draftroom.screenplay.pagination.SceneExtent;
import org.draftroom.screenplay.statistics.Statistics;

/**
 * What is counted of the version that was read, without a model; docs/reference/statistics.md says what each means.
 *
 * @param pages its length in pages and eighths, as {@code 96 3/8}
 * @param dialoguePercent dialogue's part of dialogue and action, by printed lines
 * @param parts how many speak
 * @param minutes how long it may run by its pages
 * @param scenePages the page each scene begins on, from 1
 * @param sceneEighths how long each is
 */
public record Measured(
        String pages,
        int scenes,
        int dialoguePercent,
        int parts,
        int minutes,
        List<Integer> scenePages,
        List<Integer> sceneEighths) {

    private static final int MINUTE = 60;

    static Measured of(Screenplay screenplay) {
        Pages pages = Pagination.paginate(screenplay, PageSize.LETTER);
        Statistics statistics = Statistics.of(screenplay, pages);
        return new Measured(
                Eighths.text(statistics.totals().eighths()),
                statistics.totals().scenes(),
                (int) Math.round(100 * statistics.balance().dialogueByLines()),
                statistics.parts().size(),
                Math.round((float) statistics.runningTime().byPage() / MINUTE),
                pages.scenes().stream().map(SceneExtent::firstPage).toList(),
                pages.scenes().stream().map(SceneExtent::eighths).toList());
    }
}
