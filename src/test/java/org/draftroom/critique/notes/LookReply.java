package org.draftroom.critique.notes;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A reply about the notes of a scene, as a model would write it. */
public final class LookReply {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode root = JSON.createObjectNode();
    private final ArrayNode notes = root.putArray("notes");

    public LookReply note(String id, String quote, String judgement, String reason) {
        notes.addObject()
                .put("id", id)
                .put("quote", quote)
                .put("judgement", judgement)
                .put("reason", reason);
        return this;
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
