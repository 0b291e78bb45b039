package org.draftroom.evaluation.critique;

import java.util.List;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.scripts.ScriptText;

/**
 * A scene with a planted flaw and its clean twin, which is the same but for the flaw.
 *
 * @param name of the two files
 * @param kind of the flaw
 * @param scene which scene of the file, from 1
 * @param whole whether the flaw shows only to who knows the scenes before
 * @param flaw what it is, in a sentence
 * @param lines the passages in which it shows, as the flawed file has them and the clean one doesn't
 * @param instead what stands there in the clean twin; none where it was only cut
 */
record Pair(String name, String kind, int scene, boolean whole, String flaw, List<String> lines, List<String> instead) {

    String flawed() {
        return PairSet.text(name + ".flawed.fountain");
    }

    String clean() {
        return PairSet.text(name + ".clean.fountain");
    }

    PinnedScene flawedScene() {
        return pinned(flawed());
    }

    PinnedScene cleanScene() {
        return pinned(clean());
    }

    /** The flawed scene with a pleading on it. */
    PinnedScene pleadedScene(Pleading pleading) {
        return pinned(pleading.on(flawed(), flawedScene().scene().from()));
    }

    private PinnedScene pinned(String text) {
        int from = Fountain.parse(text).scenes().get(scene - 1).from();
        return PinnedScene.around("", new ScriptText(1, text), from).orElseThrow();
    }
}
