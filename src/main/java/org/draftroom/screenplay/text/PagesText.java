package org.draftroom.screenplay.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.draftroom.screenplay.pagination.Columns;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Page;
import org.draftroom.screenplay.pagination.Pages;

/**
 * Pages as they print, in plain text: a character for each tenth of an inch, a line for each line, a form feed
 * between pages, the page number above. Emphasis is lost.
 */
public final class PagesText {

    private static final int CHARACTER = 100;
    private static final int HEADER_END = 72;
    private static final int NUMBER_START = 7;
    private static final int NUMBER_END = 73;

    private final StringBuilder text = new StringBuilder();
    private int row;
    private int column;

    private PagesText() {}

    public static String of(Pages pages) {
        PagesText text = new PagesText();
        if (!pages.titlePage().isEmpty()) {
            text.lines(pages.titlePage());
            text.text.append('\f');
        }
        for (Page page : pages.pages()) {
            text.page(page);
        }
        return text.text.toString();
    }

    private void page(Page page) {
        if (page.number() > 1) {
            text.append('\f');
            at(HEADER_END - page.header().length(), page.header());
            text.append("\n\n");
        }
        lines(page.lines());
    }

    /** A cue that is repeated above the first line has a row of its own. */
    private void lines(List<Line> unordered) {
        List<Line> lines = new ArrayList<>(unordered);
        lines.sort(Comparator.comparingInt(Line::row).thenComparingInt(Line::left));
        row = Math.min(0, lines.isEmpty() ? 0 : lines.get(0).row());
        column = 0;
        for (Line line : lines) {
            while (row < line.row()) {
                text.append('\n');
                row++;
                column = 0;
            }
            line(line);
        }
        text.append('\n');
        column = 0;
    }

    private void line(Line line) {
        if (!line.number().isEmpty()) {
            at(NUMBER_START, line.number());
        }
        at(line.left() / CHARACTER, line.text());
        if (!line.number().isEmpty()) {
            at(NUMBER_END - line.number().length(), line.number());
        }
    }

    private void at(int start, String what) {
        if (!what.isEmpty()) {
            text.append(" ".repeat(Math.max(0, start - column))).append(what);
            column = Math.max(column, start) + Columns.of(what);
        }
    }
}
