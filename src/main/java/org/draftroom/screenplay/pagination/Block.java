package org.draftroom.screenplay.pagination;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.screenplay.ElementType;

/**
 * What stays together on a page, or is split by the rules: a heading, a paragraph, a speech with its cue, a
 * dual dialogue. It is wrapped into lines when they are first asked for.
 */
final class Block {

    private final List<Part> parts;
    private final List<Part> besides;
    private List<Row> rows;
    private List<Row> beside;

    private Block(List<Part> parts, List<Part> besides, List<Row> rows, List<Row> beside) {
        this.parts = parts;
        this.besides = besides;
        this.rows = rows;
        this.beside = beside;
    }

    static Block of(Part part) {
        return speech(List.of(part));
    }

    static Block speech(List<Part> parts) {
        return dual(parts, List.of());
    }

    static Block dual(List<Part> left, List<Part> right) {
        return new Block(left, right, null, null);
    }

    private static List<Row> rows(List<Part> parts) {
        List<Row> rows = new ArrayList<>();
        for (Part part : parts) {
            part.addRows(rows, 0, part.length());
        }
        return rows;
    }

    /** Index of its first element. */
    int element() {
        return parts.get(0).index();
    }

    /** Source offset of its first element. */
    int offset() {
        return parts.get(0).element().from();
    }

    /** The type of its first element. */
    ElementType type() {
        return parts.get(0).type();
    }

    /** Blank lines before it. */
    int space() {
        return parts.get(0).rule().space();
    }

    /** Its lines; of a dual dialogue those of the left side. */
    List<Row> rows() {
        if (rows == null) {
            rows = rows(parts);
        }
        return rows;
    }

    /** The right side's lines, or empty. */
    List<Row> beside() {
        if (beside == null) {
            beside = rows(besides);
        }
        return beside;
    }

    /** The same block with other lines. */
    Block with(List<Row> others) {
        return new Block(parts, besides, others, beside());
    }

    /** The block's first lines. */
    Block head(int count) {
        return new Block(parts, besides, first(rows(), count), first(beside(), count));
    }

    /** The block without its first lines. */
    Block tail(int count) {
        List<Row> left = rest(rows(), count);
        return left.isEmpty()
                ? new Block(parts, besides, rest(beside(), count), left)
                : new Block(parts, besides, left, rest(beside(), count));
    }

    private static List<Row> first(List<Row> rows, int count) {
        return Rows.part(rows, 0, Math.min(count, rows.size()));
    }

    private static List<Row> rest(List<Row> rows, int count) {
        return Rows.part(rows, Math.min(count, rows.size()), rows.size());
    }

    boolean is(ElementType other) {
        return type() == other;
    }

    boolean isSpeech() {
        return is(ElementType.CHARACTER) && !isDual();
    }

    boolean isDual() {
        return beside == null ? !besides.isEmpty() : !beside.isEmpty();
    }

    /** Lines of a cue repeated overleaf: they stand in the margin above the first line. */
    int aboveTop() {
        int above = 0;
        while (isSpeech() && above < rows().size() && rows().get(above).part().isRepeated()) {
            above++;
        }
        return above;
    }

    int height() {
        return Math.max(Rows.height(rows()), Rows.height(beside()));
    }

    /** Lines of the page that a line of it takes; both sides of a dual dialogue are spaced alike. */
    int lineHeight(int index) {
        return (index < rows().size() ? rows() : beside()).get(index).height();
    }

    /** How many of its lines fit into so many lines of the page. */
    int fitting(int room) {
        return Math.max(Rows.fitting(rows(), room), Rows.fitting(beside(), room));
    }

    /** Whether it is what another block is, but for its place in the script; both are whole. */
    boolean isLike(Block other) {
        return Part.areAlike(parts, other.parts) && Part.areAlike(besides, other.besides);
    }

    /** Whether what is left of it is what is left of another block that is like it. */
    boolean isCutLike(Block other) {
        return areCutAlike(rows(), other.rows()) && areCutAlike(beside(), other.beside());
    }

    /** What is left of this block, of a whole block that is like this one was. */
    Block onto(Block whole) {
        Part cue = whole.parts.get(0);
        Map<Part, Part> moved = new IdentityHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            moved.put(parts.get(i), whole.parts.get(i));
        }
        for (int i = 0; i < besides.size(); i++) {
            moved.put(besides.get(i), whole.besides.get(i));
        }
        return new Block(whole.parts, whole.besides, onto(rows(), cue, moved), onto(beside(), cue, moved));
    }

    private static List<Row> onto(List<Row> rows, Part cue, Map<Part, Part> moved) {
        List<Row> others = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Part part = moved.get(row.part());
            if (part == null) {
                part = cue.repeated();
                moved.put(row.part(), part);
            }
            others.add(new Row(part, row.from(), row.to(), row.first()));
        }
        return others;
    }

    private static boolean areCutAlike(List<Row> rows, List<Row> others) {
        boolean alike = rows.size() == others.size();
        for (int i = 0; alike && i < rows.size(); i++) {
            alike = rows.get(i).isCutLike(others.get(i));
        }
        return alike;
    }
}
