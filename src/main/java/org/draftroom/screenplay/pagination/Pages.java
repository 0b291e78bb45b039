package org.draftroom.screenplay.pagination;

import java.util.List;

/**
 * A screenplay laid out.
 *
 * @param size the paper
 * @param titlePage lines of the title page; empty where there is none
 * @param pages the pages of the script, numbered from 1
 * @param scenes where each scene stands, in the order of {@code Screenplay.scenes()}
 */
public record Pages(PageSize size, List<Line> titlePage, List<Page> pages, List<SceneExtent> scenes) {

    /** How many pages the script has, its title page not counted. */
    public int count() {
        return pages.size();
    }
}
