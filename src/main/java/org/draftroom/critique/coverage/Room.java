package org.draftroom.critique.coverage;

import org.draftroom.ollama.reading.Prefix;
import org.draftroom.ollama.reading.Question;

/** How much a question's material may hold, in characters, so that prompt, reply and one repair fit into the context. */
record Room(int characters) {

    /** A token has about four characters in English, fewer in other languages. */
    private static final int CHARACTERS_A_TOKEN = 3;

    private static final int REPAIR = 800;
    private static final int LEAST = 3000;

    /** @param context in tokens */
    static Room of(Prefix prefix, Question question, int context) {
        int taken = prefix.system().length()
                + prefix.head().length()
                + question.text().length()
                + REPAIR;
        return new Room(Math.max(LEAST, (context - question.maxTokens()) * CHARACTERS_A_TOKEN - taken));
    }
}
