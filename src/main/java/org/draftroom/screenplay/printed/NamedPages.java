package org.draftroom.screenplay.printed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.draftroom.screenplay.ElementType;

/** Pages of a file that says itself what the parts of its text are. */
final class NamedPages {

    private final List<Part> parts;

    NamedPages(List<Part> parts) {
        this.parts = parts;
    }

    /** The type of the part that a character belongs to, or null where it is none of the script's own text. */
    private ElementType type(int part) {
        return part < 0 ? null : parts.get(part).type();
    }

    /** Whether a page has parts, but none of the script's elements: a title page. */
    boolean isFront(PrintedPage page) {
        return page.lines().stream().anyMatch(line -> line.parts()[line.indent()] >= 0)
                && page.lines().stream().allMatch(line -> type(line.parts()[line.indent()]) == null);
    }

    /** The page's own text: without what is printed around it. */
    PrintedPage own(PrintedPage page) {
        List<PrintedLine> lines = new ArrayList<>();
        for (PrintedLine line : page.lines()) {
            for (int[] range : ranges(line, true)) {
                lines.add(line.slice(range[0], range[1]));
            }
        }
        return new PrintedPage(page.width(), page.height(), lines);
    }

    /** A page whose lines each belong to one part, even where their characters stand on top of each other. */
    PrintedPage apart(PrintedPage page) {
        List<PrintedLine> lines = new ArrayList<>();
        for (PrintedLine line : page.lines()) {
            Arrays.stream(line.parts())
                    .distinct()
                    .filter(part -> part >= 0)
                    .forEach(part -> lines.add(line.only(part)));
        }
        return new PrintedPage(page.width(), page.height(), lines);
    }

    /** Divides a line between the parts that it belongs to. */
    List<PrintedLine> divided(PrintedLine line) {
        return ranges(line, false).stream()
                .map(range -> line.slice(range[0], range[1]))
                .toList();
    }

    /** Stretches of a line that belong to elements, each to one or all together. */
    private List<int[]> ranges(PrintedLine line, boolean together) {
        List<int[]> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= line.text().length(); i++) {
            boolean ends = i == line.text().length() || !isSame(line.parts()[from], line.parts()[i], together);
            if (ends) {
                boolean text = !line.text().substring(from, i).isBlank();
                if (text && type(line.parts()[from]) != null) {
                    ranges.add(new int[] {from, i});
                }
                from = i;
            }
        }
        return ranges;
    }

    private boolean isSame(int part, int other, boolean together) {
        return part == other || together && type(part) != null && type(other) != null;
    }

    Part part(PrintedLine line) {
        return parts.get(number(line));
    }

    int number(PrintedLine line) {
        return line.parts()[line.indent()];
    }
}
