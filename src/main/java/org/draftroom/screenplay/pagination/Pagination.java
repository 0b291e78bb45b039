package org.draftroom.screenplay.pagination;

import org.draftroom.screenplay.Screenplay;

/** Lays a screenplay out as Final Draft 11 prints it. */
public final class Pagination {

    private Pagination() {}

    /** The pages of a screenplay on a paper. Linear in its length; never throws. */
    public static Pages paginate(Screenplay screenplay, PageSize size) {
        return Layout.of(screenplay, size).pages();
    }
}
