package org.draftroom.screenplay.pagination;

import java.util.ArrayList;
import java.util.List;

/**
 * A page with what it takes to fill it again.
 *
 * @param page the page
 * @param from index of the block that it starts with
 * @param rest what was left of that block, or null where the page starts with the whole of it
 * @param read how many of the first blocks were looked at to fill it and all before it; one more than there are
 *     where it mattered that no more came
 */
record Sheet(Page page, int from, Block rest, int read) {

    /** How far the rest of a script has moved: in blocks, elements and characters of the source. */
    record Distance(int blocks, int elements, int characters) {

        boolean isNothing() {
            return blocks == 0 && elements == 0 && characters == 0;
        }
    }

    /** The sheet as it is after what stands on it has moved; the blocks are those it now stands among. */
    Sheet moved(int number, Distance distance, List<Block> blocks) {
        if (distance.isNothing() && number == page.number()) {
            return this;
        }
        List<Line> lines = page.lines();
        if (distance.elements() != 0 || distance.characters() != 0) {
            lines = new ArrayList<>(lines.size());
            for (Line line : page.lines()) {
                lines.add(line.movedBy(distance.elements(), distance.characters()));
            }
        }
        int at = from + distance.blocks();
        Block left = rest == null ? null : rest.onto(blocks.get(at));
        return new Sheet(new Page(number, lines, page.end()), at, left, read + distance.blocks());
    }
}
