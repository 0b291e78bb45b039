package org.draftroom.critique.continuity.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who knows what: people by facts, with the scene in which each learns it.
 *
 * @param people in the order in which they first know something
 */
public record Knowers(List<String> people, List<Row> rows) {

    /**
     * A fact.
     *
     * @param cells one a person
     */
    public record Row(String key, String fact, List<Cell> cells) {}

    /**
     * What a person has of a fact.
     *
     * @param scene the first in which it is learnt, else known, else said to be unknown; null where nothing is said
     * @param entry what says so; null with it
     */
    public record Cell(String who, SceneLedger scene, Entry entry) {

        public boolean isEmpty() {
            return entry == null;
        }
    }

    public static Knowers of(List<SceneLedger> scenes, Facts facts) {
        Map<String, Map<String, Cell>> known = new LinkedHashMap<>();
        List<String> people = new ArrayList<>();
        for (SceneLedger scene : scenes) {
            for (Entry entry : scene.of(Field.KNOWLEDGE)) {
                known.computeIfAbsent(facts.key(entry.what()), key -> new LinkedHashMap<>())
                        .merge(entry.who(), new Cell(entry.who(), scene, entry), Knowers::better);
                if (!people.contains(entry.who())) {
                    people.add(entry.who());
                }
            }
        }
        List<Row> rows = known.entrySet().stream()
                .map(fact -> new Row(fact.getKey(), facts.names().get(fact.getKey()), cells(people, fact.getValue())))
                .toList();
        return new Knowers(List.copyOf(people), rows);
    }

    /** Learning says more than knowing, and that more than not knowing; of two alike the first. */
    private static Cell better(Cell first, Cell later) {
        return rank(later) > rank(first) ? later : first;
    }

    private static int rank(Cell cell) {
        return switch (cell.entry().state()) {
            case LEARNS -> 2;
            case KNOWS -> 1;
            default -> 0;
        };
    }

    private static List<Cell> cells(List<String> people, Map<String, Cell> of) {
        return people.stream()
                .map(who -> of.getOrDefault(who, new Cell(who, null, null)))
                .toList();
    }
}
