package org.draftroom.screenplay.revisions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Page;

/** On which printed lines changes are, page by page. */
public final class ChangedLines {

    private final List<Change> changes;
    private final Map<Integer, BitSet> rows = new HashMap<>();

    private ChangedLines(List<Change> changes) {
        this.changes = changes;
    }

    /** Finds them on the pages that the later text was laid out to. */
    public static ChangedLines on(List<Page> pages, List<Change> changes) {
        ChangedLines lines = new ChangedLines(changes);
        for (Page page : pages) {
            for (Line line : page.lines()) {
                if (lines.isChanged(line)) {
                    lines.rows(page).set(line.row());
                }
            }
        }
        return lines;
    }

    /** The rows of a page that have a change; none where nothing changed. */
    public List<Integer> of(Page page) {
        List<Integer> changed = new ArrayList<>();
        rows.getOrDefault(page.number(), new BitSet()).stream().forEach(changed::add);
        return changed;
    }

    /** How many pages have a change. */
    public int pages() {
        return rows.size();
    }

    private BitSet rows(Page page) {
        return rows.computeIfAbsent(page.number(), number -> new BitSet());
    }

    /** A cue repeated in the margin and (MORE) aren't marked, nor are blank lines. */
    private boolean isChanged(Line line) {
        if (line.element() < 0 || line.row() < 0 || line.from() == line.to()) {
            return false;
        }
        for (int i = first(line.from()); i < changes.size() && changes.get(i).from() <= line.to(); i++) {
            if (changes.get(i).touches(line.from(), line.to())) {
                return true;
            }
        }
        return false;
    }

    /** The first change that ends at an offset or behind it. */
    private int first(int offset) {
        int low = 0;
        int high = changes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changes.get(middle).to() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
