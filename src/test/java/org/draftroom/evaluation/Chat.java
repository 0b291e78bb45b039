package org.draftroom.evaluation;

import org.draftroom.ollama.ChatCall;
import org.draftroom.ollama.ChatReply;

/** Whoever answers calls to the model. Throws what {@code Gemma.chat} throws. */
@FunctionalInterface
public interface Chat {

    ChatReply ask(ChatCall call);
}
