package org.draftroom.critique.coverage;

import org.draftroom.critique.digest.DigestStep;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.ollama.reading.Asked;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.ollama.reading.Question;
import org.draftroom.ollama.reading.Step;

/** The question for what weakens a scene; asked right after its digest, so that Ollama has read all but the question. */
final class NotesStep {

    private static final Question QUESTION = Question.of("coverage", Report.VERSION, "notes", 800, 1);

    private NotesStep() {}

    static Step<SceneNotes> of(PinnedScript script, PinnedScene scene, String id, Prefix prefix, CoverageWords words) {
        return new Step<>(
                words.notesOf(scene.name()), asked(scene, prefix), reply -> NotesCheck.of(script, scene, id, reply));
    }

    static Asked asked(PinnedScene scene, Prefix prefix) {
        return QUESTION.about(prefix, DigestStep.material(scene));
    }
}
