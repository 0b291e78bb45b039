package org.draftroom.scripts.print;

import java.io.IOException;
import java.util.List;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.StyledText;
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
        List<Line> lines = sheet.wanted();
        for (int from = 0; from < lines.size(); ) {
            int to = end(lines, from);
            draw(lines.subList(from, to), on);
            from = to;
        }
    }

    /** The index after the last of the lines that stand together and are of one element. */
    private static int end(List<Line> lines, int from) {
        int to = from + 1;
        while (to < lines.size()
                && isText(lines.get(from))
                && isText(lines.get(to))
                && lines.get(to).element() == lines.get(from).element()) {
            to++;
        }
        return to;
    }

    /** Whether a line is an element's, not one that the layout adds. */
    private static boolean isText(Line line) {
        return line.element() >= 0 && line.row() >= 0;
    }

    private void draw(List<Line> lines, PageSheet on) throws IOException {
        Line first = lines.get(0);
        if (!isText(first)) {
            on.artifact(() -> set(first, on));
        } else if (lines.stream().anyMatch(line -> !line.text().isEmpty())) {
            Tag tag = tags.of(first.element());
            on.part(tag, () -> element(lines, on));
            tell(tag, lines, on);
            if (isNumbered(first) && numbers == SceneNumbers.BOTH) {
                on.artifact(() -> rightNumber(first, on));
            }
        }
    }

    /** Where a line isn't printed as it was written, its tag has what was written. */
    private void tell(Tag tag, List<Line> lines, PageSheet on) {
        String written =
                StyledText.of(elements.get(lines.get(0).element()).text()).text();
        if (!lines.stream().allMatch(line -> written.contains(line.text()) && on.hasAll(line.runs()))) {
            tag.element().setActualText(written);
        }
    }

    /** A scene number is read once, with the heading. */
    private void element(List<Line> lines, PageSheet on) throws IOException {
        Line first = lines.get(0);
        if (isNumbered(first) && numbers.isLeft()) {
            leftNumber(first, on);
        }
        for (Line line : lines) {
            if (!line.text().isEmpty()) {
                set(line, on);
            }
        }
        if (isNumbered(first) && numbers == SceneNumbers.RIGHT) {
            rightNumber(first, on);
        }
    }

    private static boolean isNumbered(Line line) {
        return !line.number().isEmpty();
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
