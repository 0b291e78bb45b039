package org.draftroom.screenplay.pagination;

import java.util.List;
import org.draftroom.screenplay.Screenplay;

/** Lays a screenplay out as Final Draft 11 prints it. */
public final class Pagination {

    private Pagination() {}

    /** The pages of a screenplay on a paper. Linear in its length; never throws. */
    public static Pages paginate(Screenplay screenplay, PageSize size) {
        List<Page> pages = PageFiller.fill(Blocks.of(screenplay), size.lines());
        List<Line> title = TitlePageLayout.lines(screenplay.titlePage(), size);
        return new Pages(size, title, pages, SceneExtents.of(screenplay, pages, size));
    }
}
