package org.draftroom.screenplay.pagination;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.ElementType;

/**
 * What stays together on a page, or is split by the rules: a heading, a paragraph, a speech with its cue, a
 * dual dialogue.
 *
 * @param type of its first element
 * @param space blank lines before it
 * @param rows its lines; of a dual dialogue those of the left side
 * @param beside the right side's lines, or empty
 */
record Block(ElementType type, int space, List<Row> rows, List<Row> beside) {

    static Block of(Part part) {
        return new Block(part.type(), part.rule().space(), rows(List.of(part)), List.of());
    }

    static Block speech(List<Part> parts) {
        return new Block(ElementType.CHARACTER, parts.get(0).rule().space(), rows(parts), List.of());
    }

    static Block dual(List<Part> left, List<Part> right) {
        return new Block(ElementType.CHARACTER, left.get(0).rule().space(), rows(left), rows(right));
    }

    private static List<Row> rows(List<Part> parts) {
        List<Row> rows = new ArrayList<>();
        for (Part part : parts) {
            part.addRows(rows, 0, part.length());
        }
        return rows;
    }

    /** The same block with other lines. */
    Block with(List<Row> others) {
        return new Block(type, space, others, beside);
    }

    /** The block's first lines. */
    Block head(int count) {
        return new Block(type, space, first(rows, count), first(beside, count));
    }

    /** The block without its first lines. */
    Block tail(int count) {
        List<Row> left = rest(rows, count);
        return left.isEmpty()
                ? new Block(type, space, rest(beside, count), left)
                : new Block(type, space, left, rest(beside, count));
    }

    private static List<Row> first(List<Row> rows, int count) {
        return Rows.part(rows, 0, Math.min(count, rows.size()));
    }

    private static List<Row> rest(List<Row> rows, int count) {
        return Rows.part(rows, Math.min(count, rows.size()), rows.size());
    }

    boolean is(ElementType other) {
        return type == other;
    }

    boolean isSpeech() {
        return type == ElementType.CHARACTER && beside.isEmpty();
    }

    boolean isDual() {
        return !beside.isEmpty();
    }

    /** Lines of a cue repeated overleaf: they stand in the margin above the first line. */
    int aboveTop() {
        int above = 0;
        while (isSpeech() && above < rows.size() && rows.get(above).part().isRepeated()) {
            above++;
        }
        return above;
    }

    int height() {
        return Math.max(height(rows), height(beside));
    }

    /** Lines of the page that a line of it takes; both sides of a dual dialogue are spaced alike. */
    int lineHeight(int index) {
        return (index < rows.size() ? rows : beside).get(index).height();
    }

    private static int height(List<Row> rows) {
        int height = 0;
        for (Row row : rows) {
            height += row.height();
        }
        return height;
    }

    /** How many of its lines fit into so many lines of the page. */
    int fitting(int room) {
        return Math.max(fitting(rows, room), fitting(beside, room));
    }

    private static int fitting(List<Row> rows, int room) {
        int count = 0;
        int left = room;
        while (count < rows.size() && rows.get(count).height() <= left) {
            left -= rows.get(count++).height();
        }
        return count;
    }
}
