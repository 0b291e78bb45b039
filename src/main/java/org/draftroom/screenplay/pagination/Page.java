package org.draftroom.screenplay.pagination;

import java.util.List;

/**
 * One page of print.
 *
 * @param number its number from 1; the title page has 0
 * @param lines its lines, by row
 * @param end why it ends where it does
 */
public record Page(int number, List<Line> lines, Reason end) {

    /** What is printed top right: {@code 2.}; nothing on the first page and the title page. */
    public String header() {
        return number > 1 ? number + "." : "";
    }
}
