package org.draftroom.screenplay.printed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is printed on page after page and isn't the script's: page numbers, the title or the draft above them,
 * notices below, a word across the page. It stands apart from the text, at the same place, and says the same but
 * for a number that counts; or it says the same on most pages, wherever it stands.
 */
final class RunningHeads {

    private static final int EDGE_LINES = 3;
    private static final double APART = 1.7;
    private static final double BESIDE = 1.3;
    private static final double FAR_APART = 2.5;
    private static final double OFTEN = 0.3;
    private static final double NEARLY_ALWAYS = 0.6;
    private static final int FEWEST = 3;

    /** Of the page's height: page numbers of one page or two stand in this margin. */
    private static final double MARGIN = 0.09;

    private final List<PrintedPage> pages;
    private final Measure measure;
    private final Map<String, Integer> atEdges = new HashMap<>();
    private final Map<String, Integer> anywhere = new HashMap<>();
    private final Map<Integer, Integer> levels = new HashMap<>();
    private final PageNumbers numbers = new PageNumbers();

    private RunningHeads(List<PrintedPage> pages, Measure measure) {
        this.pages = pages;
        this.measure = measure;
    }

    /** The pages without them. */
    static List<PrintedPage> without(List<PrintedPage> pages, Measure measure) {
        RunningHeads heads = new RunningHeads(pages, measure);
        heads.look();
        heads.level();
        List<PrintedPage> bare = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            bare.add(heads.without(pages.get(i)));
        }
        return bare;
    }

    private void look() {
        for (int page = 0; page < pages.size(); page++) {
            List<PrintedLine> lines = pages.get(page).lines();
            for (int i = 0; i < lines.size(); i++) {
                anywhere.merge(key(lines.get(i)), 1, Integer::sum);
                if (isAtEdge(lines, i, FAR_APART)) {
                    atEdges.merge(key(lines.get(i)), 1, Integer::sum);
                }
                if (isAtEdge(lines, i, APART)) {
                    numbers.add(page, level(lines.get(i)), lines.get(i).words());
                }
            }
        }
    }

    /** Counts the pages that have something of it at each level. */
    private void level() {
        for (PrintedPage page : pages) {
            for (int i = 0; i < page.lines().size(); i++) {
                if (isAtEdge(page.lines(), i, FAR_APART) && isRunning(page, i)) {
                    levels.merge(level(page.lines().get(i)), 1, Integer::sum);
                }
            }
        }
    }

    /** Among the first or last lines of a page, with room between it and the text. */
    private boolean isAtEdge(List<PrintedLine> lines, int index, double room) {
        boolean top = index < EDGE_LINES;
        for (int i = index; top && i < Math.min(EDGE_LINES, lines.size()); i++) {
            if (i + 1 == lines.size() || isApart(lines.get(i), lines.get(i + 1), room)) {
                return true;
            }
        }
        boolean bottom = lines.size() - index <= EDGE_LINES;
        for (int i = index; bottom && i >= Math.max(0, lines.size() - EDGE_LINES); i--) {
            if (i == 0 || isApart(lines.get(i - 1), lines.get(i), room)) {
                return true;
            }
        }
        return false;
    }

    private boolean isApart(PrintedLine line, PrintedLine next, double room) {
        return next.baseline() - line.baseline() > room * measure.pitch();
    }

    /** Whether it stands in the margin where most other pages have something of it, whatever it says. */
    private boolean isBesideThem(PrintedPage page, int index) {
        PrintedLine line = page.lines().get(index);
        return levels.getOrDefault(level(line), 0) >= Math.max(FEWEST, NEARLY_ALWAYS * pages.size())
                && isInMargin(page, line)
                && isAtEdge(page.lines(), index, FAR_APART);
    }

    private PrintedPage without(PrintedPage page) {
        List<PrintedLine> kept = new ArrayList<>();
        List<PrintedLine> lines = page.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (!isRunning(page, i) && !isBesideThem(page, i)) {
                kept.add(lines.get(i));
            }
        }
        return new PrintedPage(page.width(), page.height(), kept);
    }

    private boolean isRunning(PrintedPage page, int index) {
        PrintedLine line = page.lines().get(index);
        if (Shape.isOfSpeech(line.words()) && Folio.of(line.words()) < 0 || Shape.isNumberedHeading(line.words())) {
            return false;
        }
        if (anywhere.get(key(line)) >= Math.max(FEWEST + 1, NEARLY_ALWAYS * pages.size()) && isAlone(page, index)) {
            return true;
        }
        int repeats = atEdges.getOrDefault(key(line), 0);
        boolean often = repeats >= Math.max(FEWEST, OFTEN * pages.size())
                || isInMargin(page, line) && repeats > 1 && repeats >= pages.size() - 1;
        return often && isAtEdge(page.lines(), index, FAR_APART)
                || isAtEdge(page.lines(), index, APART) && isNumber(page, line);
    }

    /** Whether it belongs to no paragraph: set in another size, or first or last on the page with nothing beside it. */
    private boolean isAlone(PrintedPage page, int index) {
        List<PrintedLine> lines = page.lines();
        if (Math.abs(lines.get(index).size() - measure.size()) > 2) {
            return true;
        }
        if (index > 0 && index + 1 < lines.size()) {
            return false;
        }
        boolean above = index > 0 && isBeside(lines.get(index - 1), lines.get(index));
        boolean below = index + 1 < lines.size() && isBeside(lines.get(index), lines.get(index + 1));
        return !above && !below;
    }

    private boolean isBeside(PrintedLine line, PrintedLine next) {
        return !isApart(line, next, BESIDE);
    }

    private boolean isNumber(PrintedPage page, PrintedLine line) {
        if (Folio.of(line.words()) < 0) {
            return false;
        }
        return numbers.count(level(line)) || isInMargin(page, line) && Folio.isAlone(line.words());
    }

    private static boolean isInMargin(PrintedPage page, PrintedLine line) {
        return line.baseline() < MARGIN * page.height() || line.baseline() > (1 - MARGIN) * page.height();
    }

    private int level(PrintedLine line) {
        return Math.round((float) line.baseline() / measure.pitch() * 2);
    }

    private String key(PrintedLine line) {
        return level(line) + " " + line.words().replaceAll("\\d+", "#");
    }
}
