package org.draftroom.scripts.print;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Page;

/**
 * One page of a printing.
 *
 * @param page the page of the script
 * @param wanted its lines that are to be read
 * @param crossed stretches of lines that are crossed out, since they are of other scenes
 */
record Sheet(Page page, List<Line> wanted, List<List<Line>> crossed) {

    /** A page as a whole. */
    static Sheet of(Page page) {
        return new Sheet(page, page.lines(), List.of());
    }

    /** A page of which only some scenes are wanted; {@code scenes} says for each element whether it is. */
    static Sheet of(Page page, boolean[] scenes) {
        List<Line> wanted = new ArrayList<>();
        List<List<Line>> crossed = new ArrayList<>();
        boolean before = true;
        for (Line line : page.lines()) {
            boolean is = line.element() < 0 ? before : scenes[line.element()];
            if (is) {
                wanted.add(line);
            } else {
                if (before) {
                    crossed.add(new ArrayList<>());
                }
                crossed.get(crossed.size() - 1).add(line);
            }
            before = is;
        }
        return new Sheet(page, wanted, crossed);
    }

    boolean isWanted() {
        return !wanted.isEmpty();
    }
}
