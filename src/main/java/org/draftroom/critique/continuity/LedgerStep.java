package org.draftroom.critique.continuity;

import java.util.List;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.ReadingWords;
import org.draftroom.ollama.reading.Asked;
import org.draftroom.ollama.reading.Material;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.ollama.reading.PromptText;
import org.draftroom.ollama.reading.Question;
import org.draftroom.ollama.reading.Step;

/** The question for the ledger of a scene. What a ledger is stands before the scene, in the same words for every scene. */
final class LedgerStep {

    static final String VERSION = "v1";
    private static final Question QUESTION = Question.of("continuity", VERSION, "ledger", 2600, 0);
    private static final Material GUIDE =
            new Material(PromptText.of("continuity/" + VERSION + "/guide.txt").text());

    private LedgerStep() {}

    /** One a scene, in order; scenes that are no more than a heading have none. */
    static List<Step<SceneClaims>> all(PinnedScript script, Prefix prefix, ReadingWords words) {
        return script.scenes().stream()
                .filter(PinnedScene::hasText)
                .map(scene -> of(script, scene, prefix, words))
                .toList();
    }

    private static Step<SceneClaims> of(PinnedScript script, PinnedScene scene, Prefix prefix, ReadingWords words) {
        return scene.step(asked(scene, prefix), reply -> LedgerCheck.of(script, scene, reply), words);
    }

    static Asked asked(PinnedScene scene, Prefix prefix) {
        return QUESTION.about(prefix, GUIDE.and(scene.material()));
    }
}
