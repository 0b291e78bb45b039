package org.draftroom.ollama;

import jakarta.enterprise.context.ApplicationScoped;
import org.draftroom.support.Cancellation;

/** The local model. Blocks until the reply is whole; waits its turn when a host is busy. */
@ApplicationScoped
public class Gemma {

    /**
     * Asks and follows the reply.
     *
     * @throws OllamaFailure when there is no whole reply, {@link Problem#CANCELLED} among the reasons; after a
     *     cancel the connection is closed, at whatever stage the call was
     */
    public ChatReply chat(ChatCall call, ReplyListener listener, Cancellation cancellation) {
        throw new OllamaFailure(Problem.UNREACHABLE, "No host of Ollama is known.");
    }
}
