package org.draftroom.screenplay.statistics;

import java.util.List;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.pagination.Pages;

/**
 * Figures of a screenplay.
 *
 * @param scenes how many scenes it has
 * @param pages how many pages, the title page not counted
 * @param words words of everything that is printed, the title page not counted
 * @param parts the speaking parts, the one with most words first
 */
public record Statistics(int scenes, int pages, int words, List<Part> parts) {

    public static Statistics of(Screenplay screenplay, Pages pages) {
        return new Statistics(screenplay.scenes().size(), pages.count(), 0, List.of());
    }
}
