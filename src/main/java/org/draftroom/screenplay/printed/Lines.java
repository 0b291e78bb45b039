package org.draftroom.screenplay.printed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts characters together to lines: those that stand on one line, from left to right. */
final class Lines {

    /** Of a size: characters whose baselines differ by less stand on one line. */
    private static final double LEVEL = 0.3;

    private static final double MOST = 0.8;

    private Lines() {}

    static List<PrintedLine> of(List<Glyph> glyphs) {
        List<Glyph> down = new ArrayList<>(glyphs);
        down.sort(Comparator.comparingInt(Glyph::baseline));
        int cell = cell(glyphs);
        List<PrintedLine> lines = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= down.size(); to++) {
            if (to == down.size() || !isLevel(down.get(from), down.get(to))) {
                add(lines, down.subList(from, to), cell);
                from = to;
            }
        }
        return lines;
    }

    private static boolean isLevel(Glyph first, Glyph next) {
        return next.baseline() - first.baseline() < LEVEL * Math.max(first.size(), next.size());
    }

    private static void add(List<PrintedLine> lines, List<Glyph> level, int cell) {
        if (level.stream().allMatch(glyph -> glyph.text().isBlank())) {
            return;
        }
        List<Glyph> across = new ArrayList<>(level);
        across.sort(Comparator.comparingInt(Glyph::left));
        lines.add(new LineBuilder(cell).line(across));
    }

    /** The width that nearly all characters have, or 0 where widths differ. */
    private static int cell(List<Glyph> glyphs) {
        Map<Integer, Integer> counts = new HashMap<>();
        int all = 0;
        for (Glyph glyph : glyphs) {
            if (!glyph.text().isBlank() && glyph.text().length() == 1) {
                counts.merge(glyph.right() - glyph.left(), 1, Integer::sum);
                all++;
            }
        }
        int common = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        int near = 0;
        for (Map.Entry<Integer, Integer> width : counts.entrySet()) {
            near += Math.abs(width.getKey() - common) <= 2 ? width.getValue() : 0;
        }
        return near >= MOST * all ? common : 0;
    }
}
