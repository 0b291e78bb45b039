package org.draftroom.critique.digest;

import java.util.List;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.ollama.reading.Asked;
import org.draftroom.ollama.reading.Material;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.ollama.reading.PromptText;
import org.draftroom.ollama.reading.Question;
import org.draftroom.ollama.reading.Step;

/**
 * The question for the digest of a scene. How it is done is said before the scene, in the same words for every scene,
 * so that Ollama keeps what it has read; the same scene in the same words is never asked about twice, whichever
 * reading wants it.
 */
public final class DigestStep {

    /** Of the prompt; its files are under {@code prompts/digest}. */
    public static final String VERSION = "v1";

    private static final Question QUESTION = Question.of("digest", VERSION, 1400, 0);
    private static final Material GUIDE =
            new Material(PromptText.of("digest/" + VERSION + "/guide.txt").text());

    private DigestStep() {}

    /** One a scene, in order; scenes that are no more than a heading have none. */
    public static List<Step<Digest>> all(PinnedScript script, Prefix prefix, DigestWords words) {
        return script.scenes().stream()
                .filter(PinnedScene::hasText)
                .map(scene -> of(script, scene, prefix, words.step(scene.name())))
                .toList();
    }

    /** @param name what it is called on the line of a long reading */
    public static Step<Digest> of(PinnedScript script, PinnedScene scene, Prefix prefix, String name) {
        return new Step<>(name, asked(scene, prefix), reply -> DigestCheck.of(script, scene, reply));
    }

    static Asked asked(PinnedScene scene, Prefix prefix) {
        return QUESTION.about(prefix, material(scene));
    }

    /** What stands before the question: other questions about a scene share it, so that Ollama reads it once for all. */
    public static Material material(PinnedScene scene) {
        return GUIDE.and(scene.material());
    }
}
