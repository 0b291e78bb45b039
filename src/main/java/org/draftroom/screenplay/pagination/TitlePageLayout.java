package org.draftroom.screenplay.pagination;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.TitlePage;

/** The title page: title, credit, authors and source in the middle, contact and draft below, left and right. */
final class TitlePageLayout {

    private static final int TITLE_ROW = 18;
    private static final int LEFT = 1500;
    private static final int RIGHT = 7500;
    private static final int WIDTH = 60;

    /** Where a line goes: side is -1 for the left, 1 for the right, 0 for the middle. */
    private record Place(int row, int style, int side) {}

    private final PageSize size;
    private final List<Line> lines = new ArrayList<>();

    private TitlePageLayout(PageSize size) {
        this.size = size;
    }

    static List<Line> lines(TitlePage page, PageSize size) {
        TitlePageLayout layout = new TitlePageLayout(size);
        if (!page.isEmpty()) {
            layout.place(page);
        }
        return layout.lines;
    }

    private void place(TitlePage page) {
        int row = centered(page.values("title"), TITLE_ROW, Style.BOLD);
        row = centered(page.values("credit"), row + 3, Style.PLAIN);
        row = centered(page.values("author", "authors"), row + 1, Style.PLAIN);
        centered(page.values("source"), row + 4, Style.PLAIN);
        bottom(page.values("contact", "contact info", "copyright"), false);
        bottom(page.values("draft date", "date", "revision", "draft", "notes"), true);
    }

    private int centered(List<String> values, int from, int style) {
        int row = from;
        for (String value : values) {
            row = add(value, row, style, 0);
        }
        return values.isEmpty() ? from - 3 : row;
    }

    private void bottom(List<String> values, boolean right) {
        int row = Math.max(0, size.lines() - values.size());
        for (String value : values) {
            row = add(value, row, Style.PLAIN, right ? 1 : -1);
        }
    }

    private int add(String value, int row, int style, int side) {
        StyledText text = StyledText.of(value);
        Wrapping wrapping = new Wrapping(text.text(), 0, text.text().length());
        int at = row;
        do {
            int from = wrapping.position();
            addLine(text, from, wrapping.line(WIDTH), new Place(at++, style, side));
        } while (!wrapping.isDone());
        return at;
    }

    private void addLine(StyledText text, int from, int to, Place place) {
        List<Run> runs = new ArrayList<>();
        for (Run run : LineMaker.runs(text, from, to)) {
            runs.add(new Run(run.text(), run.style() | place.style()));
        }
        int width = Columns.of(text.text(), from, to) * ElementRule.CHARACTER;
        int left = place.side() < 0 ? LEFT : place.side() > 0 ? RIGHT - width : (size.width() - width) / 2;
        lines.add(new Line(ElementType.CENTERED, place.row(), left, runs, -1, 0, 0, ""));
    }
}
