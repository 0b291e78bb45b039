package org.draftroom.screenplay.printed;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.ElementType;

/** How far lines of each kind may reach to the right: as far as the longest do, and in a short document as far as Final Draft's. */
final class Widths {

    private static final int FEW = 12;

    /** Characters from the left margin, as in the layout of Draftroom's own pages. */
    private static final Map<ElementType, Integer> OURS = Map.of(
            ElementType.ACTION, 61,
            ElementType.SCENE_HEADING, 61,
            ElementType.CENTERED, 61,
            ElementType.DIALOGUE, 45,
            ElementType.PARENTHETICAL, 40,
            ElementType.CHARACTER, 57,
            ElementType.LYRICS, 58);

    private static final int OUR_COLUMN = 29;

    private final Measure measure;
    private final TabStops stops;
    private final Map<ElementType, Histogram> ends = new EnumMap<>(ElementType.class);
    private final Map<Dual, Histogram> columns = new EnumMap<>(Dual.class);

    Widths(List<Passage> passages, Measure measure, TabStops stops) {
        this.measure = measure;
        this.stops = stops;
        passages.forEach(this::look);
    }

    private void look(Passage passage) {
        Histogram histogram = passage.dual == Dual.NONE
                ? ends.computeIfAbsent(passage.type, any -> new Histogram(2))
                : columns.computeIfAbsent(passage.dual, any -> new Histogram(2));
        int last = passage.lines.size() - 1;
        for (int i = 0; i <= last; i++) {
            PrintedLine line = passage.lines.get(i).line();
            boolean hangs = line.words().endsWith("-");
            histogram.add(hangs ? line.right() - measure.cell() : line.right(), 1);
        }
    }

    /** Where the longest line of a passage's kind may end. */
    int end(Passage passage) {
        if (passage.dual != Dual.NONE) {
            int start = passage.dual == Dual.LEFT
                    ? stops.action()
                    : stops.action() + 31 * measure.cell() + measure.cell() / 4;
            Histogram found = columns.get(passage.dual);
            return Math.max(found.top(0), start + OUR_COLUMN * measure.cell());
        }
        Integer cells = OURS.get(passage.type);
        Histogram found = ends.get(passage.type);
        return cells == null ? found.top(0) : ours(found, stops.action() + cells * measure.cell());
    }

    private static int ours(Histogram found, int ours) {
        int longest = found.top(0);
        return found.all() < FEW ? Math.max(longest, ours) : longest;
    }
}
