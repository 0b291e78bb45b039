package org.draftroom.scripts.web;

import java.util.List;
import java.util.stream.Collectors;
import org.draftroom.screenplay.checks.Severity;
import org.draftroom.scripts.CheckedScript.Slip;

/**
 * A script's pages in miniature with ticks where its findings are, for an SVG. Of more pages than can be told apart
 * nothing is drawn.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param pages the pages, as a path; empty where nothing is drawn
 * @param errors the ticks of errors, as a path
 * @param warnings those of warnings
 * @param hints those of hints
 * @param with on how many pages there are some
 * @param of how many pages there are
 */
public record PageStrip(
        int width, int height, String pages, String errors, String warnings, String hints, int with, int of) {

    private static final int MOST_PAGES = 256;
    private static final int A_ROW = 32;
    private static final int PITCH = 34;
    private static final int PAGE_WIDTH = 30;
    private static final int PAGE_HEIGHT = 39;
    private static final int ROW_HEIGHT = 48;
    private static final int LINES = 56;
    private static final int MARGIN = 4;

    static PageStrip of(int pages, List<Slip> slips) {
        if (pages > MOST_PAGES) {
            return new PageStrip(0, 0, "", "", "", "", with(slips), pages);
        }
        int rows = Math.max(1, (pages + A_ROW - 1) / A_ROW);
        int width = Math.max(1, Math.min(pages, A_ROW)) * PITCH - PITCH + PAGE_WIDTH + 2;
        return new PageStrip(
                width,
                rows * ROW_HEIGHT - ROW_HEIGHT + PAGE_HEIGHT + 4,
                paper(pages),
                ticks(slips, Severity.ERROR),
                ticks(slips, Severity.WARNING),
                ticks(slips, Severity.HINT),
                with(slips),
                pages);
    }

    private static String paper(int pages) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < pages; i++) {
            path.append('M')
                    .append(left(i))
                    .append(' ')
                    .append(top(i))
                    .append('h')
                    .append(PAGE_WIDTH);
            path.append('v').append(PAGE_HEIGHT).append('h').append(-PAGE_WIDTH).append('z');
        }
        return path.toString();
    }

    private static String ticks(List<Slip> slips, Severity severity) {
        return slips.stream()
                .filter(slip -> slip.finding().kind().severity() == severity)
                .map(PageStrip::tick)
                .distinct()
                .collect(Collectors.joining());
    }

    private static String tick(Slip slip) {
        int page = slip.page() - 1;
        int down = MARGIN + Math.min(slip.row(), LINES) * (PAGE_HEIGHT - 2 * MARGIN) / LINES;
        return "M" + (left(page) + MARGIN) + " " + (top(page) + down) + "h" + (PAGE_WIDTH - 2 * MARGIN);
    }

    private static int left(int page) {
        return page % A_ROW * PITCH + 1;
    }

    private static int top(int page) {
        return page / A_ROW * ROW_HEIGHT + 2;
    }

    private static int with(List<Slip> slips) {
        return (int) slips.stream().mapToInt(Slip::page).distinct().count();
    }
}
