package org.draftroom.screenplay.pagination;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Screenplay;

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
        return new Layout(
                screenplay,
                size,
                blocks,
                new PageFiller(blocks, size.lines()).fill(Earlier.of(List.of(), List.of(), blocks)));
    }

    /** Lays the screenplay out as it is after an edit. */
    public Layout with(Screenplay edited) {
        List<Block> fresh = Blocks.of(edited);
        return new Layout(
                edited, size, fresh, new PageFiller(fresh, size.lines()).fill(Earlier.of(sheets, blocks, fresh)));
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
}
