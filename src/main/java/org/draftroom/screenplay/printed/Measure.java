package org.draftroom.screenplay.printed;

import java.util.List;
import org.draftroom.screenplay.pagination.Columns;

/**
 * What a document is set in. Lengths in thousandths of an inch.
 *
 * @param size height of its type
 * @param cell width of a character; where characters have their own widths, the average
 * @param pitch from one line to the next
 * @param isTypewritten whether all characters are equally wide
 */
record Measure(int size, int cell, int pitch, boolean isTypewritten) {

    private static final int COURIER = 167;
    private static final double EQUAL = 0.8;

    static Measure of(List<PrintedPage> pages) {
        Histogram sizes = new Histogram(2);
        pages.forEach(page ->
                page.lines().forEach(line -> sizes.add(line.size(), line.words().length())));
        int size = sizes.mode(COURIER);
        Histogram widths = widths(pages, size);
        int common = widths.mode(size * 6 / 10);
        boolean typewritten = widths.near(common) >= EQUAL * widths.all();
        int cell = typewritten ? common : average(pages, size);
        return new Measure(size, Math.max(1, cell), pitch(pages, size), typewritten);
    }

    private static Histogram widths(List<PrintedPage> pages, int size) {
        Histogram widths = new Histogram(2);
        for (PrintedPage page : pages) {
            for (PrintedLine line : page.lines()) {
                for (int i = 0; i < line.text().length() && line.size() == size; i++) {
                    int columns = Columns.of(line.text().substring(i, i + 1));
                    if (line.text().charAt(i) != ' ' && columns > 0) {
                        widths.add((line.rights()[i] - line.lefts()[i]) / columns);
                    }
                }
            }
        }
        return widths;
    }

    private static int average(List<PrintedPage> pages, int size) {
        long all = 0;
        long characters = 0;
        for (PrintedPage page : pages) {
            for (PrintedLine line : page.lines()) {
                if (Math.abs(line.size() - size) <= 2) {
                    all += line.right() - line.ink();
                    characters += line.words().length();
                }
            }
        }
        return characters == 0 ? size / 2 : (int) (all / characters);
    }

    private static int pitch(List<PrintedPage> pages, int size) {
        Histogram steps = new Histogram(2);
        for (PrintedPage page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                int step =
                        page.lines().get(i).baseline() - page.lines().get(i - 1).baseline();
                if (step >= size * 7 / 10 && step <= size * 16 / 10) {
                    steps.add(step);
                }
            }
        }
        return Math.max(1, steps.mode(size));
    }

    /** How many lines down a step on the page is. */
    int rows(int step) {
        return Math.max(1, Math.round((float) step / pitch));
    }

    /** How many characters wide a length is. */
    float cells(int length) {
        return (float) length / cell;
    }

    /** Whether two places are the same but for less than a character. */
    boolean isAt(int place, int stop) {
        return Math.abs(place - stop) <= cell * 6 / 10;
    }
}
