package org.draftroom.scripts;

import java.util.Map;
import java.util.TreeMap;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Page;
import org.draftroom.screenplay.pagination.Pages;

/** Where on paper the places of a script's text are. What isn't printed is where the line before it is. */
final class PrintedPlaces {

    /** A page from 1, and a line of print on it from 0. */
    record Place(int page, int row) {}

    private static final Place BEGINNING = new Place(1, 0);

    private final TreeMap<Integer, Place> lines = new TreeMap<>();

    PrintedPlaces(Pages pages) {
        for (Page page : pages.pages()) {
            for (Line line : page.lines()) {
                if (line.element() >= 0) {
                    lines.putIfAbsent(line.from(), new Place(page.number(), Math.max(0, line.row())));
                }
            }
        }
    }

    Place of(int offset) {
        Map.Entry<Integer, Place> line = lines.floorEntry(offset);
        return line == null ? BEGINNING : line.getValue();
    }
}
