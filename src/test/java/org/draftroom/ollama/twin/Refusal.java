package org.draftroom.ollama.twin;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** An answer that isn't 200, in Ollama's words. */
record Refusal(int status, String body) {

    static Refusal of(int status, String error) {
        return new Refusal(
                status,
                JsonNodeFactory.instance.objectNode().put("error", error).toString());
    }

    /** The child's own body, handed on as a string. */
    static Refusal nested(int status, String message) {
        var inner = JsonNodeFactory.instance.objectNode();
        inner.putObject("error").put("code", status).put("message", message).put("type", "invalid_request_error");
        return of(status, inner.toString());
    }

    static Refusal tooLong(int tokens, int context) {
        var inner = JsonNodeFactory.instance.objectNode();
        inner.putObject("error")
                .put("code", 400)
                .put(
                        "message",
                        "request (" + tokens + " tokens) exceeds the available context size (" + context
                                + " tokens), try increasing it")
                .put("type", "exceed_context_size_error")
                .put("n_prompt_tokens", tokens)
                .put("n_ctx", context);
        return of(400, inner.toString());
    }
}
