package org.draftroom.critique;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A reply about a scene in the form that the present prompt asks for, for the evaluation's doubles. */
public final class CriticReply {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode root = JSON.createObjectNode();
    private final ArrayNode candidates;
    private final ArrayNode notes;

    /** @param quote of all beats, strengths and ratings */
    public CriticReply(String quote, int rating) {
        ObjectNode beats = root.putObject("beats");
        for (Beat beat : Beat.values()) {
            beats.putObject(beat.word()).put("quote", quote).put("statement", "It is this line.");
        }
        root.putArray("strengths").addObject().put("quote", quote).put("what", "It holds.");
        candidates = root.putArray("candidates");
        notes = root.putArray("notes");
        ObjectNode ratings = root.putObject("ratings");
        for (Aspect aspect : Aspect.values()) {
            ratings.putObject(aspect.word())
                    .put("quote", quote)
                    .put("reason", "This line shows it.")
                    .put("rating", rating);
        }
    }

    public CriticReply note(String quote, String kind) {
        candidates
                .addObject()
                .put("quote", quote)
                .put("kind", kind)
                .put("what", "Something is wrong here, note " + (candidates.size() + 1) + ".");
        notes.addObject()
                .put("number", candidates.size())
                .put("why", "One stops believing it.")
                .put("try", "Something else.");
        return this;
    }

    public String json() {
        return root.toString();
    }
}
