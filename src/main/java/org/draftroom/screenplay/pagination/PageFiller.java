package org.draftroom.screenplay.pagination;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.ElementType;

/** Fills pages with blocks, breaking them where the rules allow. */
final class PageFiller {

    /** A heading stays with split action only where the action has so many lines. */
    private static final int HEADED = 5;

    /** Looking further ahead than this many lines never changes where a page ends. */
    private static final int HORIZON = 200;

    private final int capacity;
    /** The blocks; one that was split is replaced by what is left of it. */
    private final List<Block> blocks;

    private final List<Block> whole;
    private final List<Sheet> sheets = new ArrayList<>();
    private List<Line> lines = new ArrayList<>();
    private int row;
    /** Where the page started, and how many blocks were looked at. */
    private int from;

    private Block rest;
    private int read;

    PageFiller(List<Block> blocks, int capacity) {
        this.blocks = new ArrayList<>(blocks);
        this.whole = blocks;
        this.capacity = capacity;
    }

    /** Fills pages anew where what was filled earlier doesn't hold. */
    List<Sheet> fill(Earlier earlier) {
        sheets.addAll(earlier.kept());
        int at = earlier.start();
        if (earlier.rest() != null) {
            blocks.set(at, earlier.rest());
        }
        while (at < blocks.size()) {
            if (lines.isEmpty()) {
                begin(at);
                List<Sheet> asBefore = earlier.from(at, rest, sheets.size());
                if (!asBefore.isEmpty()) {
                    sheets.addAll(asBefore);
                    return sheets;
                }
            }
            at = blocks.get(at).is(ElementType.PAGE_BREAK) ? pageBreak(at) : place(at);
        }
        if (!lines.isEmpty()) {
            end(Reason.END);
        }
        return sheets;
    }

    private void begin(int at) {
        from = at;
        rest = blocks.get(at) == whole.get(at) ? null : blocks.get(at);
    }

    private int pageBreak(int at) {
        read = at + 1;
        if (!lines.isEmpty()) {
            end(Reason.FORCED);
        }
        return at + 1;
    }

    /** Places what must stay together from here, or as much of it as may stay; answers where to go on. */
    private int place(int at) {
        int end = chainEnd(at);
        read = Math.max(read, end + 1);
        int overflow = overflow(at, end);
        if (overflow == end) {
            put(at, end);
            return end;
        }
        for (int i = overflow; i >= at; i--) {
            Split split = split(at, i);
            if (split != null) {
                return divide(at, i, split);
            }
        }
        return lines.isEmpty() ? force(at, overflow) : move(at, overflow);
    }

    private int chainEnd(int at) {
        int end = at + 1;
        int height = 0;
        while (end < blocks.size() && height < HORIZON && keeps(blocks.get(end - 1), blocks.get(end))) {
            height += blocks.get(end).height();
            end++;
        }
        return end;
    }

    private static boolean keeps(Block block, Block next) {
        if (next.is(ElementType.PAGE_BREAK)) {
            return false;
        }
        return block.is(ElementType.SCENE_HEADING) || next.is(ElementType.TRANSITION);
    }

    /** The first block from here that doesn't fit on the page, or the end. */
    private int overflow(int at, int end) {
        int used = row;
        for (int i = at; i < end; i++) {
            used = below(used, blocks.get(i)) + blocks.get(i).height();
            if (used > capacity) {
                return i;
            }
        }
        return end;
    }

    /** Where a block starts; a repeated cue stands in the margin and takes no line. */
    private static int below(int used, Block block) {
        return used == 0 ? -block.aboveTop() : used + block.space();
    }

    private Split split(int at, int i) {
        Block block = blocks.get(i);
        if (block.is(ElementType.SCENE_HEADING) || block.is(ElementType.TRANSITION)) {
            return null;
        }
        boolean headed = i > at && blocks.get(i - 1).is(ElementType.SCENE_HEADING);
        if (headed && !block.isSpeech() && block.height() < HEADED) {
            return null;
        }
        int used = row;
        for (int k = at; k < i; k++) {
            used = below(used, blocks.get(k)) + blocks.get(k).height();
        }
        return Split.of(block, capacity - below(used, block));
    }

    private int divide(int at, int i, Split split) {
        Block block = blocks.get(i);
        put(at, i);
        put(block.with(split.top()));
        if (block.isSpeech()) {
            lines.add(LineMaker.more(split.bottom().get(0).part(), row));
        }
        end(block.isSpeech() ? Reason.SPEECH_SPLIT : Reason.ACTION_SPLIT);
        blocks.set(i, block.with(split.bottom()));
        return i;
    }

    /** What is too high for a whole page is cut where the page ends. */
    private int force(int at, int overflow) {
        put(at, overflow);
        Block block = blocks.get(overflow);
        if (overflow == at) {
            int count = block.fitting(capacity);
            put(block.head(count));
            blocks.set(at, block.tail(count));
        }
        end(Reason.FULL);
        return overflow;
    }

    private int move(int at, int overflow) {
        end(Reason.moved(blocks.get(at), blocks.get(overflow), capacity - row));
        return at;
    }

    private void put(int from, int to) {
        for (int i = from; i < to; i++) {
            put(blocks.get(i));
        }
    }

    private void put(Block block) {
        int at = below(row, block);
        row = at;
        for (int i = 0; i < Math.max(block.rows().size(), block.beside().size()); i++) {
            row += block.lineHeight(i);
            put(block.rows(), i);
            put(block.beside(), i);
        }
    }

    private void put(List<Row> rows, int i) {
        if (i < rows.size()) {
            lines.add(LineMaker.line(rows.get(i), row - 1));
        }
    }

    private void end(Reason reason) {
        sheets.add(new Sheet(new Page(sheets.size() + 1, List.copyOf(lines), reason), from, rest, read));
        lines = new ArrayList<>();
        row = 0;
    }
}
