package org.draftroom.critique.ask;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.ollama.reading.Fence;
import org.draftroom.ollama.reading.Material;

/**
 * The scenes that are read for a question, in the order of the script: first those found, then, while there is room, the
 * last, the first and the others, so that a short script is read whole. What the ledger has to do with the question comes after.
 */
record Pile(List<PinnedScene> scenes, Material material) {

    /** Bytes of one scene at most: a longer one is read in its lines around the words that were found. */
    private static final int LONGEST = 9_000;

    /** Of the ledger at most, and no more than this part of the room. */
    private static final int LEDGER = 5_000;

    private static final int LEDGER_PART = 5;

    /** @param room bytes of UTF-8 for all of it */
    static Pile of(PinnedScript script, Finds finds, int room) {
        Material ledger = LedgerNote.of(finds.inLedger(), Math.min(LEDGER, room / LEDGER_PART));
        List<String> terms = finds.terms();
        List<PinnedScene> taken = new ArrayList<>();
        int left = room - bytes(ledger.text());
        for (PinnedScene scene : wanted(script, finds.scenes())) {
            String text = excerpt(scene, terms);
            int size = bytes(material(scene, text).text());
            if (size <= left) {
                left -= size;
                taken.add(scene);
            }
        }
        taken.sort(Comparator.comparing(scene -> scene.scene().index()));
        Material material = taken.stream()
                .map(scene -> material(scene, excerpt(scene, terms)))
                .reduce(new Material(""), Material::and);
        return new Pile(List.copyOf(taken), material.and(ledger));
    }

    private static Collection<PinnedScene> wanted(PinnedScript script, List<PinnedScene> found) {
        Map<Integer, PinnedScene> wanted = new LinkedHashMap<>();
        List<PinnedScene> all =
                script.scenes().stream().filter(PinnedScene::hasText).toList();
        Stream.of(found, all.subList(Math.max(0, all.size() - 1), all.size()), all)
                .flatMap(List::stream)
                .forEach(scene -> wanted.putIfAbsent(scene.scene().index(), scene));
        return wanted.values();
    }

    private static Material material(PinnedScene scene, String text) {
        return Material.fenced("SCENE " + Fence.neutral(scene.name()), "scene", text);
    }

    /** The whole scene, or its paragraphs that have a term, with the one before and after each. */
    private static String excerpt(PinnedScene scene, List<String> terms) {
        String text = scene.text().text();
        return bytes(text) <= LONGEST ? text : Excerpt.of(scene.text(), terms, LONGEST);
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
