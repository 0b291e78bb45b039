package org.draftroom.screenplay.checks;

import java.util.List;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;

/** A script's text with what the checks find in it. */
record Checked(String text, Screenplay script, List<Finding> findings) {

    static Checked of(String text) {
        Screenplay script = Fountain.parse(text);
        return new Checked(text, script, Checks.of(script, Pagination.paginate(script, PageSize.LETTER)));
    }

    /** The findings as {@code LINE KIND}. */
    List<String> places() {
        return findings.stream()
                .map(finding -> finding.line() + " " + finding.kind().code())
                .toList();
    }

    /** Index of the element that an offset stands in or behind. */
    int element(int at) {
        int element = 0;
        while (element + 1 < script.elements().size()
                && script.elements().get(element + 1).from() <= at) {
            element++;
        }
        return element;
    }
}
