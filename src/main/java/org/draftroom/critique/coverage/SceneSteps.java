package org.draftroom.critique.coverage;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.critique.digest.Digest;
import org.draftroom.critique.digest.DigestStep;
import org.draftroom.critique.digest.DigestWords;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.ollama.reading.Plan;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.ollama.reading.Step;

/** The questions about each scene: its digest, then what weakens it. Scenes that are no more than a heading have none. */
record SceneSteps(PinnedScript script, List<SceneStep> scenes) {

    /** Of one scene. */
    record SceneStep(PinnedScene scene, Step<Digest> digest, Step<SceneNotes> notes) {}

    static SceneSteps of(PinnedScript script, Prefix prefix, DigestWords digestWords, CoverageWords words) {
        SceneIds ids = SceneIds.of(script);
        return new SceneSteps(
                script,
                script.scenes().stream()
                        .filter(PinnedScene::hasText)
                        .map(scene -> new SceneStep(
                                scene,
                                DigestStep.of(script, scene, prefix, digestWords.step(scene.name())),
                                NotesStep.of(script, scene, ids.of(scene), prefix, words)))
                        .toList());
    }

    /** With as many further questions as there are acts, and those about the whole. */
    Plan plan(int acts) {
        List<Step<?>> steps = new ArrayList<>();
        for (SceneStep each : scenes) {
            steps.add(each.digest());
            steps.add(each.notes());
        }
        return new Plan(steps, acts + WholeSteps.COUNT);
    }
}
