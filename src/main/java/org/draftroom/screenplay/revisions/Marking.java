package org.draftroom.screenplay.revisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Page;

/**
 * What each of a script's revisions changed. A line that several changed is of the latest of them; one that was changed
 * after a revision had ended, outside any, is of none.
 */
public final class Marking {

    private static final Marking NONE = new Marking(List.of(), List.of());

    private final List<Since> since;
    private final List<List<Change>> changes;

    private Marking(List<Since> since, List<List<Change>> changes) {
        this.since = since;
        this.changes = changes;
    }

    /** @param since where the revisions began, the earliest first */
    public static Marking of(List<Since> since, Screenplay now) {
        return since.isEmpty()
                ? NONE
                : new Marking(
                        since,
                        since.stream()
                                .map(one -> Changes.between(one.text(), now))
                                .toList());
    }

    /** The text that each revision changed, in order and apart from each other; the rest isn't marked. */
    public List<Mark> text() {
        Painting painting = new Painting();
        for (int i = 0; i < since.size(); i++) {
            int revision = since.get(i).revision();
            changes.get(i).forEach(change -> painting.paint(change, revision));
        }
        return painting.marks();
    }

    /** The printed lines that each revision changed, by page. */
    public RevisedLines on(List<Page> pages) {
        Map<Integer, Map<Integer, Integer>> rows = new HashMap<>();
        List<ChangedLines> lines =
                changes.stream().map(one -> ChangedLines.on(pages, one)).toList();
        for (Page page : pages) {
            Map<Integer, Integer> ofPage = new HashMap<>();
            for (int i = 0; i < lines.size(); i++) {
                int revision = since.get(i).revision();
                lines.get(i).of(page).forEach(row -> ofPage.put(row, revision));
            }
            ofPage.values().removeIf(revision -> revision == Since.UNMARKED);
            if (!ofPage.isEmpty()) {
                rows.put(page.number(), ofPage);
            }
        }
        return new RevisedLines(rows);
    }

    /** The first printed line of each row that a revision changed, in order. */
    public List<Mark> lines(List<Page> pages) {
        RevisedLines revised = on(pages);
        List<Mark> marks = new ArrayList<>();
        for (Page page : pages) {
            int last = -1;
            for (Line line : page.lines()) {
                int revision = revised.of(page, line.row());
                if (revision != Since.UNMARKED && line.element() >= 0 && line.row() != last) {
                    marks.add(new Mark(line.from(), line.to(), revision));
                    last = line.row();
                }
            }
        }
        return marks;
    }
}
