package org.draftroom.screenplay.revisions;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Stretches of a text painted one over the other: what was painted last is seen. */
final class Painting {

    /** From each offset on: the colour, up to the next offset. */
    private final TreeMap<Integer, Integer> colors = new TreeMap<>();

    private final TreeMap<Integer, Integer> points = new TreeMap<>();

    Painting() {
        colors.put(0, Since.UNMARKED);
    }

    void paint(Change change, int color) {
        if (change.isRemoval()) {
            points.put(change.from(), color);
            return;
        }
        int behind = colors.floorEntry(change.to()).getValue();
        colors.subMap(change.from(), true, change.to(), true).clear();
        colors.put(change.from(), color);
        colors.put(change.to(), behind);
        points.subMap(change.from(), true, change.to(), true).clear();
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        points.forEach((at, color) -> add(marks, at, at, color));
        Integer from = null;
        for (Integer to : colors.keySet()) {
            if (from != null) {
                add(marks, from, to, colors.get(from));
            }
            from = to;
        }
        marks.sort((one, two) -> one.from() != two.from() ? one.from() - two.from() : one.to() - two.to());
        return marks;
    }

    private static void add(List<Mark> marks, int from, int to, int color) {
        if (color != Since.UNMARKED) {
            marks.add(new Mark(from, to, color));
        }
    }
}
