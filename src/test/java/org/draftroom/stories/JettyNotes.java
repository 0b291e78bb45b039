package org.draftroom.stories;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a model might say of the sample's second scene, the jetty: mostly true quotes, and planted inventions. */
final class JettyNotes {

    static final String NAME = "Waste of a name.";
    static final String INVENTED = "You'll never balance this island, Miss Pell.";

    private static final ObjectMapper JSON = new ObjectMapper();

    private JettyNotes() {}

    /** Four notes on lines of the scene, two on lines it hasn't, one rating resting on nothing. */
    static String withTwoInventions() {
        ObjectNode reply = JSON.createObjectNode();
        ObjectNode beats = reply.putObject("beats");
        statement(beats, "goal", "catches the rope", "Pell wants to get ashore and begin.");
        statement(
                beats, "obstacle", "Eleven pounds four. Fivepence. What's the J for?", "The island weighs her first.");
        statement(beats, "turn", "Pell prices them as she goes.", "She begins to audit before she has arrived.");
        reply.putArray("strengths")
                .addObject()
                .put("quote", "I check it.")
                .put("what", "Her whole trade, in three words.");
        ArrayNode notes = reply.putArray("notes");
        note(notes, NAME, "character", "The verdict comes before we know hers.");
        note(notes, INVENTED, "dialogue", "Too plain a threat.");
        note(notes, "He puts his ear to it.", "visual", "The boy's curiosity is told twice.");
        note(notes, "It adds. It carries by itself.", "clarity", "The machine is explained, not shown.");
        note(notes, "Nobody here has ever paid for anything.", "conflict", "It gives the plot away.");
        note(notes, "They climb past a brass plate, NURSE.", "pace", "A list where a look would do.");
        ObjectNode ratings = reply.putObject("ratings");
        rating(ratings, "conflict", "Fivepence.", 3);
        rating(ratings, "subtext", "It isn't used.", 4);
        rating(ratings, "dialogue", "Then what do you do?", 5);
        rating(ratings, "clarity", INVENTED, 4);
        rating(ratings, "pace", "A concrete slip, newer than anything near it.", 4);
        return reply.toString();
    }

    private static void statement(ObjectNode beats, String beat, String quote, String statement) {
        beats.putObject(beat).put("quote", quote).put("statement", statement);
    }

    private static void note(ArrayNode notes, String quote, String kind, String what) {
        notes.addObject()
                .put("quote", quote)
                .put("kind", kind)
                .put("what", what)
                .put("why", "The audience is ahead of the scene.")
                .put("try", "Let the balance answer.");
    }

    private static void rating(ObjectNode ratings, String aspect, String quote, int rating) {
        ratings.putObject(aspect)
                .put("quote", quote)
                .put("reason", "The line shows it.")
                .put("rating", rating);
    }
}
