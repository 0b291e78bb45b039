package org.draftroom.stories;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;

/** Lines of print where the editor draws them, and where they print. */
final class DrawnLines {

    /**
     * A line of print.
     *
     * @param row lines below the first line of the script
     * @param column characters right of the text's left edge
     */
    record Placed(String text, long row, long column) {}

    private static final String ROWS = """
            () => {
              const content = document.querySelector('.cm-content')
              const style = getComputedStyle(content)
              const size = parseFloat(style.fontSize)
              const left = content.getBoundingClientRect().left + parseFloat(style.paddingLeft)
              const high = size * (content.closest('.sp-pages') ? 1 : 1.25)
              const rows = []
              for (const line of content.querySelectorAll('.cm-line')) {
                const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
                let top = null
                while (texts.nextNode()) {
                  const node = texts.currentNode
                  if (node.parentElement.closest('.sp-folded-text, .sp-folded-inside')) continue
                  for (let i = 0; i < node.length; i++) {
                    const range = document.createRange()
                    range.setStart(node, i)
                    range.setEnd(node, i + 1)
                    const { x, y } = range.getBoundingClientRect()
                    if (top === null || Math.abs(y - top) > 8) rows.push([`${y / high}`, `${(x - left) / size / 0.6}`, ''])
                    top = y
                    rows[rows.length - 1][2] += node.data[i]
                  }
                }
              }
              return rows
            }
            """;

    private static final String PLACE = """
            (words) => {
              const texts = document.createTreeWalker(document.querySelector('.cm-content'), NodeFilter.SHOW_TEXT)
              while (texts.nextNode()) {
                const at = texts.currentNode.data.indexOf(words)
                if (at < 0) continue
                const range = document.createRange()
                range.setStart(texts.currentNode, at)
                range.setEnd(texts.currentNode, at + 1)
                const { left, top, height } = range.getBoundingClientRect()
                return [`${left + 1}`, `${top + height / 2}`]
              }
            }
            """;

    private static final String SHEETS = """
            () => {
              const size = parseFloat(getComputedStyle(document.querySelector('.cm-content')).fontSize)
              const tops = [...document.querySelectorAll('.sp-turn-gap')].map((gap) => gap.getBoundingClientRect().top)
              return tops.slice(1).map((top, i) => `${(top - tops[i]) / size - 1.5}`)
            }
            """;

    private DrawnLines() {}

    /** How high the sheets in view are, in lines of print, but for the first and the last. */
    static List<Double> sheets(Page page) {
        return ((List<?>) page.evaluate(SHEETS))
                .stream().map(high -> Math.round(number(high) * 10) / 10.0).toList();
    }

    /** Clicks before the first letter of some words of the script. */
    static void click(Page page, String words) {
        List<?> place = (List<?>) page.evaluate(PLACE, words);
        page.mouse().click(number(place.get(0)), number(place.get(1)));
    }

    static List<Placed> drawn(Page page) {
        List<Placed> placed = new ArrayList<>();
        List<?> rows = (List<?>) page.evaluate(ROWS);
        double top = number(((List<?>) rows.get(0)).get(0));
        for (Object row : rows) {
            List<?> parts = (List<?>) row;
            String text = plain(parts.get(2).toString());
            placed.add(new Placed(text, Math.round(number(parts.get(0)) - top), Math.round(number(parts.get(1)))));
        }
        return placed;
    }

    /** The lines of a script of one page, in the order of the source. */
    static List<Placed> printed(String script, PageSize paper) {
        return Pagination.paginate(Fountain.parse(script), paper).pages().get(0).lines().stream()
                .filter(line -> !line.text().isEmpty())
                .sorted(Comparator.comparingInt(Line::from))
                .map(line -> new Placed(plain(line.text()), line.row(), Math.round((line.left() - 1500) / 100.0)))
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    private static double number(Object written) {
        return Double.parseDouble(written.toString());
    }

    private static String plain(String row) {
        return row.replaceAll("[*_^]|\\(CONT'D\\)", "").strip().toUpperCase(Locale.ROOT);
    }
}
