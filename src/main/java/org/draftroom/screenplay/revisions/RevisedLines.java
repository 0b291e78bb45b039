package org.draftroom.screenplay.revisions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.draftroom.screenplay.pagination.Page;

/** Which printed lines revisions changed, page by page. */
public final class RevisedLines {

    private final Map<Integer, Map<Integer, Integer>> rows;

    /** @param rows for each page's number the revision of each row that one changed */
    RevisedLines(Map<Integer, Map<Integer, Integer>> rows) {
        this.rows = rows;
    }

    /** The revision that changed a row of a page last, or {@link Since#UNMARKED}. */
    public int of(Page page, int row) {
        return ofPage(page).getOrDefault(row, Since.UNMARKED);
    }

    /** The latest revision that changed a page, or {@link Since#UNMARKED}. */
    public int of(Page page) {
        Map<Integer, Integer> ofPage = ofPage(page);
        return ofPage.isEmpty() ? Since.UNMARKED : Collections.max(ofPage.values());
    }

    /** The rows that the page's latest revision changed, which get its asterisks. */
    public List<Integer> rows(Page page) {
        int latest = of(page);
        List<Integer> changed = new ArrayList<>();
        ofPage(page).forEach((row, revision) -> {
            if (revision == latest) {
                changed.add(row);
            }
        });
        Collections.sort(changed);
        return changed;
    }

    /** How many pages a revision changed. */
    public int pages() {
        return rows.size();
    }

    /** The numbers of the pages on which a revision changed a line that none changed after it. */
    public List<Integer> pages(int revision) {
        TreeSet<Integer> pages = new TreeSet<>();
        rows.forEach((page, ofPage) -> {
            if (ofPage.containsValue(revision)) {
                pages.add(page);
            }
        });
        return List.copyOf(pages);
    }

    private Map<Integer, Integer> ofPage(Page page) {
        return rows.getOrDefault(page.number(), Map.of());
    }
}
