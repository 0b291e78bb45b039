package org.draftroom.critique.continuity.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.draftroom.screenplay.Slugline;

/**
 * What one scene establishes.
 *
 * @param index place among the scenes, from 0
 * @param name its number as written, or its place from 1
 * @param isIntercut whether it is cut together with another place
 * @param entries by column, then by line
 */
public record SceneLedger(int index, String name, String heading, boolean isIntercut, List<Entry> entries) {

    public SceneLedger {
        entries = List.copyOf(entries);
    }

    public Slugline slug() {
        return Slugline.of(heading);
    }

    public List<Entry> of(Field field) {
        return entries.stream().filter(entry -> entry.field() == field).toList();
    }

    public Stream<Entry> of(Field field, State state) {
        return entries.stream().filter(entry -> entry.is(field, state));
    }

    /** Those who are there and alive, each once. */
    public List<String> present() {
        return of(Field.PERSON, State.PRESENT).map(Entry::who).distinct().toList();
    }
}
