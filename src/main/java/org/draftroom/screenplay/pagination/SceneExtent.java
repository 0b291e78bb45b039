package org.draftroom.screenplay.pagination;

/**
 * Where a scene stands on the pages.
 *
 * @param scene index of the scene
 * @param firstPage number of the page its heading is on
 * @param lastPage number of the page its last line is on
 * @param eighths its length in eighths of a page, at least 1
 */
public record SceneExtent(int scene, int firstPage, int lastPage, int eighths) {

    /** The length as production writes it: {@code 3/8}, {@code 1}, {@code 2 5/8}. */
    public String length() {
        return Eighths.text(eighths);
    }
}
