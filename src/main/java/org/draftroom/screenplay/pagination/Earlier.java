package org.draftroom.screenplay.pagination;

import java.util.ArrayList;
import java.util.List;

/** Pages as they were filled before an edit, as far as they still hold. Asked from page to page, forwards. */
final class Earlier {

    private final List<Sheet> sheets;
    private final List<Block> blocks;
    private final Comparison comparison;
    private final int kept;
    private int candidate;

    private Earlier(List<Sheet> sheets, List<Block> blocks, Comparison comparison) {
        this.sheets = sheets;
        this.blocks = blocks;
        this.comparison = comparison;
        this.kept = kept(sheets, comparison);
        this.candidate = kept;
    }

    /** Sheets that were filled with some blocks, where there are others now. */
    static Earlier of(List<Sheet> sheets, List<Block> before, List<Block> now) {
        return new Earlier(sheets, now, Comparison.of(before, now));
    }

    private static int kept(List<Sheet> sheets, Comparison comparison) {
        int kept = 0;
        while (kept < sheets.size() && sheets.get(kept).read() <= comparison.before()) {
            kept++;
        }
        return kept;
    }

    /** The first sheets, for which nothing has changed. */
    List<Sheet> kept() {
        return sheets.subList(0, kept);
    }

    /** Index of the block that comes after them. */
    int start() {
        return kept < sheets.size() ? sheets.get(kept).from() : comparison.size();
    }

    /** What they left of it, or null where that is the whole of it. */
    Block rest() {
        return kept < sheets.size() ? sheets.get(kept).rest() : null;
    }

    /**
     * The sheets that were filled from a block on, where it has moved to, if all that comes is as it was; else none.
     *
     * @param rest what is left of the block, or null where that is the whole of it
     * @param pages how many pages there are before
     */
    List<Sheet> from(int block, Block rest, int pages) {
        int before = block - comparison.distance().blocks();
        while (candidate < sheets.size() && sheets.get(candidate).from() < before) {
            candidate++;
        }
        boolean unchanged = block >= blocks.size() - comparison.after();
        if (!unchanged || candidate == sheets.size() || !starts(sheets.get(candidate), before, rest)) {
            return List.of();
        }
        List<Sheet> moved = new ArrayList<>();
        for (Sheet sheet : sheets.subList(candidate, sheets.size())) {
            moved.add(sheet.moved(pages + moved.size() + 1, comparison.distance(), blocks));
        }
        return moved;
    }

    private static boolean starts(Sheet sheet, int block, Block rest) {
        boolean whole = rest == null || sheet.rest() == null;
        return sheet.from() == block && (whole ? rest == sheet.rest() : rest.isCutLike(sheet.rest()));
    }
}
