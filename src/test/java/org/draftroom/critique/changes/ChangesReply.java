package org.draftroom.critique.changes;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A reply about what changed, made by tests. */
public final class ChangesReply {

    private final ObjectNode reply = new ObjectMapper().createObjectNode();

    private ChangesReply() {
        reply.putArray("sentences");
    }

    public static ChangesReply empty() {
        return new ChangesReply();
    }

    public ChangesReply sentence(int change, String quote, String sentence) {
        reply.withArray("sentences")
                .addObject()
                .put("change", change)
                .put("quote", quote)
                .put("sentence", sentence);
        return this;
    }

    @Override
    public String toString() {
        return reply.toString();
    }
}
