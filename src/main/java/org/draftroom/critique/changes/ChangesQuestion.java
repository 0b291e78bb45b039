package org.draftroom.critique.changes;

import org.draftroom.ollama.reading.Asked;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.ollama.reading.Question;

/** The question for what changed. */
final class ChangesQuestion {

    private static final int REPLY = 1400;
    private static final Question QUESTION = Question.of("changes", "v1", REPLY, 0);

    /** Of UTF-8; fewer than a token has in any language, so that the prompt always fits. */
    private static final int BYTES_A_TOKEN = 3;

    private ChangesQuestion() {}

    static Asked about(Weighed weighed, Prefix prefix) {
        return QUESTION.about(prefix, weighed.material());
    }

    /** @param context tokens */
    static Weighed weighed(Changes changes, Prefix prefix, int context) {
        int rest = Weighed.bytes(prefix.system() + prefix.head() + QUESTION.text());
        return Weighed.of(changes, Math.max(0, BYTES_A_TOKEN * (context - 2 * REPLY) - rest));
    }
}
