package org.draftroom.screenplay.statistics;

import java.util.List;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.pagination.Eighths;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Page;
import org.draftroom.screenplay.pagination.Pages;

/**
 * How long a screenplay is. The title page isn't counted.
 *
 * @param scenes how many scenes it has
 * @param pages how many pages, the last one however short
 * @param eighths its length in eighths of a page: the last page counts as far as it is filled
 * @param words words of everything that is printed
 */
public record Totals(int scenes, int pages, int eighths, int words) {

    static Totals of(Screenplay screenplay, Pages pages) {
        int scenes = pages.scenes().size();
        return new Totals(scenes, pages.count(), eighths(pages), words(screenplay));
    }

    static int words(Screenplay screenplay) {
        int words = 0;
        for (Element element : screenplay.elements()) {
            words += element.type().isPrinted()
                    ? Words.count(StyledText.of(element.text()).text())
                    : 0;
        }
        return words;
    }

    private static int eighths(Pages pages) {
        if (pages.count() == 0) {
            return 0;
        }
        Page last = pages.pages().get(pages.count() - 1);
        List<Line> lines = last.lines();
        int rows = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).row() + 1;
        return (pages.count() - 1) * 8 + Eighths.of(rows, pages.size().lines());
    }
}
