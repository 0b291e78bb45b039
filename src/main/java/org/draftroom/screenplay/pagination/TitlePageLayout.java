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
        List<Run> runs = new ArrayList<>();
        for (Run run : LineMaker.runs(text, 0, text.text().length())) {
            runs.add(new Run(run.text(), run.style() | style));
        }
        int width = Columns.of(text.text()) * ElementRule.CHARACTER;
        int left = side < 0 ? LEFT : side > 0 ? RIGHT - width : (size.width() - width) / 2;
        lines.add(new Line(ElementType.CENTERED, row, Math.max(0, left), runs, -1, 0, 0, ""));
        return row + 1;
    }
}
