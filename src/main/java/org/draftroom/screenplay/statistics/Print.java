package org.draftroom.screenplay.statistics;

import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Page;
import org.draftroom.screenplay.pagination.Pages;

/**
 * Where each element of a screenplay is printed, by its index.
 *
 * @param lines how many lines it takes
 * @param first the number of the page its first line is on, 0 where it isn't printed
 * @param last the number of the page its last line is on, 0 where it isn't printed
 */
record Print(int[] lines, int[] first, int[] last) {

    static Print of(Screenplay screenplay, Pages pages) {
        int elements = screenplay.elements().size();
        Print print = new Print(new int[elements], new int[elements], new int[elements]);
        for (Page page : pages.pages()) {
            for (Line line : page.lines()) {
                if (line.element() >= 0) {
                    print.add(line.element(), page.number());
                }
            }
        }
        return print;
    }

    private void add(int element, int page) {
        lines[element]++;
        first[element] = first[element] == 0 ? page : first[element];
        last[element] = page;
    }
}
