package org.draftroom.critique.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.critique.ask.SceneIndex.Found;
import org.draftroom.critique.reading.PinnedScene;

/**
 * What was found for a question.
 *
 * @param terms by which it was searched
 * @param inText the likeliest first
 */
record Finds(List<String> terms, List<Found> inText, LedgerFinds inLedger) {

    /** All scenes found, each once, the likeliest first: one of the text, one of the ledger, in turn. */
    List<PinnedScene> scenes() {
        List<PinnedScene> text = inText.stream().map(Found::scene).toList();
        List<PinnedScene> ledger = inLedger.scenes();
        Map<Integer, PinnedScene> scenes = new LinkedHashMap<>();
        for (int i = 0; i < Math.max(text.size(), ledger.size()); i++) {
            take(scenes, text, i);
            take(scenes, ledger, i);
        }
        return List.copyOf(scenes.values());
    }

    private static void take(Map<Integer, PinnedScene> scenes, List<PinnedScene> from, int i) {
        if (i < from.size()) {
            scenes.putIfAbsent(from.get(i).scene().index(), from.get(i));
        }
    }
}
