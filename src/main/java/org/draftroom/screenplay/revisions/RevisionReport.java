package org.draftroom.screenplay.revisions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.pagination.Page;

/**
 * Where a revision's changes are that none changed after it.
 *
 * @param scenes the names of its scenes, in order
 * @param pages the numbers of its pages, in order
 */
public record RevisionReport(List<String> scenes, List<Integer> pages) {

    /** A report for each of so many revisions. */
    public static List<RevisionReport> of(Marking marking, Screenplay now, List<Page> pages, int revisions) {
        RevisedLines lines = marking.on(pages);
        List<Mark> marks = marking.text();
        List<RevisionReport> reports = new ArrayList<>();
        for (int i = 0; i < revisions; i++) {
            reports.add(new RevisionReport(scenes(marks, i, now.scenes()), lines.pages(i)));
        }
        return reports;
    }

    private static List<String> scenes(List<Mark> marks, int revision, List<Scene> scenes) {
        Set<String> names = new LinkedHashSet<>();
        int at = -1;
        for (Mark mark : marks) {
            while (at + 1 < scenes.size() && scenes.get(at + 1).from() <= mark.from()) {
                at++;
            }
            if (mark.revision() == revision && at >= 0) {
                names.add(scenes.get(at).name());
            }
        }
        return List.copyOf(names);
    }

    /** The pages in few signs: {@code 4–6, 9}; empty where there is none. */
    public String ranges() {
        StringBuilder ranges = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            int first = i;
            while (i + 1 < pages.size() && pages.get(i + 1) == pages.get(i) + 1) {
                i++;
            }
            ranges.append(first == 0 ? "" : ", ").append(pages.get(first));
            ranges.append(i == first ? "" : "–" + pages.get(i));
        }
        return ranges.toString();
    }
}
