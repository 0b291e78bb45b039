package org.draftroom.critique.ask;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A reply to a question, made by tests. */
public final class AskReply {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode reply = JSON.createObjectNode();

    private AskReply(String verdict) {
        reply.putArray("sentences");
        reply.put("verdict", verdict);
    }

    public static AskReply said() {
        return new AskReply("said");
    }

    public static AskReply silent() {
        return new AskReply("silent");
    }

    static AskReply verdict(String verdict) {
        return new AskReply(verdict);
    }

    public AskReply sentence(String scene, String quote, String sentence) {
        reply.withArray("sentences")
                .addObject()
                .put("scene", scene)
                .put("quote", quote)
                .put("sentence", sentence);
        return this;
    }

    @Override
    public String toString() {
        return reply.toString();
    }
}
