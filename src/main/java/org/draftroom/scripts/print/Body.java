package org.draftroom.scripts.print;

import java.io.IOException;
import java.util.List;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.pagination.Columns;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Run;

/** The script itself, line by line, each part of its element's tag. */
final class Body implements Layer {

    private static final int NUMBER_START = 750;
    private static final int NUMBER_END = 7375;

    private final List<Element> elements;
    private final ScriptTags tags;
    private final SceneNumbers numbers;

    Body(Printout printout, ScriptTags tags) {
        this.elements = printout.screenplay().elements();
        this.tags = tags;
        this.numbers = printout.printing().sceneNumbers();
    }

    @Override
    public void draw(Sheet sheet, PageSheet on) throws IOException {
        for (Line line : sheet.wanted()) {
            if (line.element() < 0 || line.row() < 0) {
                on.artifact(() -> set(line, on));
            } else if (!line.text().isEmpty()) {
                element(line, on);
            }
        }
    }

    /** A scene number is read once, with the heading. */
    private void element(Line line, PageSheet on) throws IOException {
        boolean numbered = !line.number().isEmpty();
        on.part(tags.of(line.element()), () -> {
            if (numbered && numbers.isLeft()) {
                leftNumber(line, on);
            }
            set(line, on);
            if (numbered && numbers == SceneNumbers.RIGHT) {
                rightNumber(line, on);
            }
        });
        if (numbered && numbers == SceneNumbers.BOTH) {
            on.artifact(() -> rightNumber(line, on));
        }
    }

    private static void leftNumber(Line line, PageSheet on) throws IOException {
        on.text(line.number(), Style.PLAIN, NUMBER_START, on.baseline(line.row()), " ");
    }

    private static void rightNumber(Line line, PageSheet on) throws IOException {
        int width = line.number().length() * PageSheet.CHARACTER;
        on.text(line.number(), Style.PLAIN, NUMBER_END - width, on.baseline(line.row()));
    }

    /**
     * Sets a line. The spaces at which it broke stand behind it: they part the words for those who have them read to
     * them. A line break that is meant has one a column further: whoever reads the file back can tell them apart.
     */
    private void set(Line line, PageSheet on) throws IOException {
        String text = line.element() < 0 ? "" : elements.get(line.element()).text();
        int end = line.element() < 0 ? 0 : index(elements.get(line.element()), line.to());
        boolean meant = end < text.length() && text.charAt(end) == '\n';
        set(line, meant ? "" : " ".repeat(spaces(text, end)), on);
        if (meant) {
            int further = line.left() + (Columns.of(line.text()) + 1) * PageSheet.CHARACTER;
            on.text(" ", Style.PLAIN, further, on.baseline(line.row()));
        }
    }

    private static int spaces(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    /** The first character of an element's text that stands at an offset in the source or behind it. */
    private static int index(Element element, int source) {
        int from = 0;
        int to = element.text().length();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (element.map().offset(middle) < source) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Sets the characters of a line, and something unseen behind the last of them. */
    static void set(Line line, String behind, PageSheet on) throws IOException {
        int left = line.left();
        float y = on.baseline(line.row());
        for (int i = 0; i < line.runs().size(); i++) {
            Run run = line.runs().get(i);
            boolean last = i == line.runs().size() - 1;
            on.text(run.text(), run.style(), left, y, last ? behind : "");
            left += Columns.of(run.text()) * PageSheet.CHARACTER;
        }
    }
}
