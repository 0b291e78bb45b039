package org.draftroom.ollama.reading;

import java.util.Optional;
import org.draftroom.ollama.ChatReply;
import org.draftroom.ollama.DoneReason;
import org.draftroom.ollama.ModelRun;

/**
 * What came of one call.
 *
 * @param text as far as it came
 * @param run empty when the reply didn't come to its end
 * @param trouble why it is of no use whatever it says, for the model; empty when it may be
 */
record Heard(String text, Optional<ModelRun> run, String trouble) {

    static Heard whole(ChatReply reply) {
        return new Heard(reply.text(), Optional.of(reply.run()), "");
    }

    static Heard cut(String text, String trouble) {
        return new Heard(text, Optional.empty(), trouble);
    }

    boolean brokeOff() {
        return run.filter(how -> how.doneReason() == DoneReason.LENGTH).isPresent();
    }
}
