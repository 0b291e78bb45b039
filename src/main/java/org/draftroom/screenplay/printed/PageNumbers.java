package org.draftroom.screenplay.printed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers at the edges of pages, by how far down they stand: page numbers go up as the pages do. */
final class PageNumbers {

    private static final double NEARLY_ALWAYS = 0.6;
    private static final int FEWEST = 3;

    private record Found(int page, int number) {}

    private final Map<Integer, List<Found>> levels = new HashMap<>();

    /** Adds a line of a page, given in their order; a heading's number is none of a page. */
    void add(int page, int level, String words) {
        int number = Folio.of(words);
        if (number >= 0 && !Shape.isNumberedHeading(words)) {
            levels.computeIfAbsent(level, any -> new ArrayList<>()).add(new Found(page, number));
        }
    }

    /** Whether the numbers at a level count the pages. */
    boolean count(int level) {
        List<Found> found = levels.getOrDefault(level, List.of());
        int steps = 0;
        for (int i = 1; i < found.size(); i++) {
            Found one = found.get(i - 1);
            Found next = found.get(i);
            steps += next.number() - one.number() == next.page() - one.page() ? 1 : 0;
        }
        return found.size() >= FEWEST && steps >= NEARLY_ALWAYS * (found.size() - 1);
    }
}
