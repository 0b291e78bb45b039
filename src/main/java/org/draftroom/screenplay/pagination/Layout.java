package org.draftroom.screenplay.pagination;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.pagination.Sheet.Distance;

/**
 * A screenplay on its pages, ready to be laid out again after an edit. Only pages that the edit can affect are
 * filled anew; the result is what laying the whole out anew gives.
 */
public final class Layout {

    private final Screenplay screenplay;
    private final PageSize size;
    private final List<Block> blocks;
    private final List<Sheet> sheets;
    private Pages pages;

    private Layout(Screenplay screenplay, PageSize size, List<Block> blocks, List<Sheet> sheets) {
        this.screenplay = screenplay;
        this.size = size;
        this.blocks = blocks;
        this.sheets = sheets;
    }

    /** Lays a screenplay out on a paper. */
    public static Layout of(Screenplay screenplay, PageSize size) {
        List<Block> blocks = Blocks.of(screenplay);
        return new Layout(screenplay, size, blocks, new PageFiller(blocks, size.lines()).fill());
    }

    /** Lays the screenplay out as it is after an edit. */
    public Layout with(Screenplay edited) {
        List<Block> fresh = Blocks.of(edited);
        Comparison comparison = Comparison.of(blocks, fresh);
        int kept = 0;
        while (kept < sheets.size() && sheets.get(kept).read() <= comparison.before()) {
            kept++;
        }
        PageFiller filler = new PageFiller(fresh, size.lines());
        return new Layout(edited, size, fresh, filler.fill(sheets, kept, comparison));
    }

    /** What is laid out. */
    public Screenplay screenplay() {
        return screenplay;
    }

    /** The pages. */
    public Pages pages() {
        if (pages == null) {
            pages = collected();
        }
        return pages;
    }

    private Pages collected() {
        List<Page> all = new ArrayList<>(sheets.size());
        for (Sheet sheet : sheets) {
            all.add(sheet.page());
        }
        List<Line> title = TitlePageLayout.lines(screenplay.titlePage(), size);
        return new Pages(size, title, all, SceneExtents.of(screenplay, all, size));
    }

    /**
     * What two lists of blocks have in common.
     *
     * @param before how many of the first blocks are the same, at the same place
     * @param after how many of the last blocks are the same, all moved alike
     * @param distance how far those have moved
     * @param size how many blocks there were
     */
    record Comparison(int before, int after, Distance distance, int size) {

        static Comparison of(List<Block> old, List<Block> now) {
            int most = Math.min(old.size(), now.size());
            int before = 0;
            while (before < most && isAt(old.get(before), now.get(before), 0, 0)) {
                before++;
            }
            if (most == 0) {
                return new Comparison(0, 0, new Distance(now.size() - old.size(), 0, 0), old.size());
            }
            int elements =
                    now.get(now.size() - 1).element() - old.get(old.size() - 1).element();
            int characters =
                    now.get(now.size() - 1).offset() - old.get(old.size() - 1).offset();
            int after = 0;
            while (after < most - before && isAt(last(old, after), last(now, after), elements, characters)) {
                after++;
            }
            return new Comparison(
                    before, after, new Distance(now.size() - old.size(), elements, characters), old.size());
        }

        private static Block last(List<Block> blocks, int back) {
            return blocks.get(blocks.size() - 1 - back);
        }

        private static boolean isAt(Block old, Block now, int elements, int characters) {
            return now.element() - old.element() == elements
                    && now.offset() - old.offset() == characters
                    && now.isLike(old);
        }
    }
}
