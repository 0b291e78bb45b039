package org.draftroom.ollama;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A request of LangChain4j's, put right. What it can't say is added: a question that doesn't fit is refused
 * instead of being cut in silence, and {@code shift}, one of the settings Ollama loads a model with, is the same
 * in every call. The empty lists it always writes are left out: an empty {@code stop} would undo the model's own.
 */
record ChatBody(ObjectNode request) {

    static ChatBody of(String body) {
        ObjectNode request = Json.object(body)
                .orElseThrow(() -> new IllegalStateException("LangChain4j wrote a body that isn't an object: " + body));
        request.remove("tools");
        request.withObject("/options").remove("stop");
        request.put("truncate", false);
        request.put("shift", false);
        return new ChatBody(request);
    }

    String text() {
        return Json.write(request);
    }

    String options() {
        return Json.write(request.path("options"));
    }
}
