package org.draftroom.ollama;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A request of LangChain4j's with what it can't say. A question that doesn't fit is refused instead of being
 * cut in silence. {@code shift} is one of the settings Ollama loads a model with, so every call sends it.
 */
record ChatBody(ObjectNode request) {

    static ChatBody of(String body) {
        ObjectNode request = Json.object(body)
                .orElseThrow(() -> new IllegalStateException("LangChain4j wrote a body that isn't an object: " + body));
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
