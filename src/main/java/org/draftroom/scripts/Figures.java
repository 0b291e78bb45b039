package org.draftroom.scripts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.Setting;
import org.draftroom.screenplay.Slugline;
import org.draftroom.screenplay.pagination.Page;
import org.draftroom.screenplay.pagination.Pages;
import org.draftroom.screenplay.statistics.Statistics;

/**
 * What can be said of a version of a script at a glance.
 *
 * @param draft which draft it is, as its title page says in words, or empty
 * @param lengths of its scenes, in order
 * @param page where print stands on the first page that has more than a motto
 */
public record Figures(
        int pages, int scenes, int speakingParts, String draft, List<SceneLength> lengths, List<Print> page) {

    private static final int A_FEW = 12;

    /**
     * A scene's length.
     *
     * @param eighths of a page, at least 1
     * @param exterior whether any of it is outdoors
     */
    public record SceneLength(int eighths, boolean exterior) {}

    /** A line of print: its row, and the columns from and to, in characters from the edge of the paper. */
    public record Print(int row, int from, int to) {}

    static Figures of(Screenplay screenplay, Pages pages) {
        Statistics statistics = Statistics.of(screenplay, pages);
        List<Scene> scenes = screenplay.scenes();
        List<SceneLength> lengths = pages.scenes().stream()
                .map(extent -> new SceneLength(
                        extent.eighths(), isExterior(scenes.get(extent.scene()).heading())))
                .toList();
        return new Figures(
                pages.count(),
                scenes.size(),
                statistics.parts().size(),
                draft(screenplay),
                lengths,
                likeliest(pages).map(Figures::print).orElse(List.of()));
    }

    private static boolean isExterior(String heading) {
        Setting setting = Slugline.of(heading).setting();
        return setting == Setting.EXTERIOR || setting == Setting.BOTH;
    }

    /** A date there is no draft: only words count. */
    private static String draft(Screenplay screenplay) {
        return screenplay.titlePage().values("draft", "draft date").stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).contains("draft"))
                .findFirst()
                .orElse("");
    }

    private static Optional<Page> likeliest(Pages pages) {
        return pages.pages().stream()
                .filter(page -> page.lines().size() >= A_FEW)
                .findFirst()
                .or(() -> pages.pages().stream().findFirst());
    }

    private static List<Print> print(Page page) {
        return page.lines().stream()
                .filter(line -> !line.text().isBlank())
                .map(line -> new Print(
                        line.row(),
                        line.left() / 100,
                        line.left() / 100 + line.text().length()))
                .toList();
    }
}
