package org.draftroom.critique.ask;

import java.util.Comparator;
import java.util.List;
import org.draftroom.critique.continuity.ledger.Entry;
import org.draftroom.critique.reading.PinnedScene;

/**
 * What of a script's continuity ledger has to do with a question.
 *
 * @param entries the likeliest first
 */
record LedgerFinds(List<Found> entries) {

    LedgerFinds {
        entries = List.copyOf(entries);
    }

    static LedgerFinds none() {
        return new LedgerFinds(List.of());
    }

    /** Scenes that have such an entry, that with the likeliest first; one with several comes again. */
    List<PinnedScene> scenes() {
        return entries.stream().map(Found::scene).toList();
    }

    /** Those of a scene, in the order of its text. */
    List<Entry> of(PinnedScene scene) {
        return entries.stream()
                .filter(found -> found.scene().scene().equals(scene.scene()))
                .map(Found::entry)
                .sorted(Comparator.comparing(entry -> entry.line().from()))
                .toList();
    }

    /** An entry and the scene that establishes it. */
    record Found(PinnedScene scene, Entry entry) {}
}
