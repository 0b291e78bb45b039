package org.draftroom.stories;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a model might say of the sample's second scene, the jetty: mostly true quotes, and planted inventions. */
final class JettyNotes {

    static final String NAME = "Waste of a name.";
    static final String INVENTED = "You'll never balance this island, Miss Pell.";

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String VARIANTS = """
            {"variants":[{"line":"I look where it has been.","trade":"says less of her, more of the trade"},
            {"line":"I make sure it told the truth.","trade":"warmer, and gives the theme away"},
            {"line":"What it can't.","trade":"shorter, prouder"}]}""";

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
        reply.putArray("candidates");
        reply.putArray("notes");
        note(reply, NAME, "character", "The verdict comes before we know hers.");
        note(reply, INVENTED, "dialogue", "Too plain a threat.");
        note(reply, "He puts his ear to it.", "visual", "The boy's curiosity is told twice.");
        note(reply, "It adds. It carries by itself.", "clarity", "The machine is explained, not shown.");
        note(reply, "Nobody here has ever paid for anything.", "conflict", "It gives the plot away.");
        note(reply, "They climb past a brass plate, NURSE.", "pace", "A list where a look would do.");
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

    /** Whatever is asked about the jetty. */
    static String to(String question) {
        if (question.contains("=== line begins ===")) {
            return VARIANTS;
        }
        if (question.contains("wants something in it")) {
            return wants();
        }
        if (question.contains("LINES FROM OTHER SCENES")) {
            return voice(question.contains("lines that PELL speaks in other"));
        }
        return question.contains("an eye for one thing") ? ofALens() : withTwoInventions();
    }

    private static String ofALens() {
        ObjectNode reply = JSON.createObjectNode();
        reply.putArray("candidates");
        reply.putArray("notes");
        note(reply, "What does it do?", "dialogue", "The set-up comes as a plain question.");
        note(reply, "He thinks it a poor job", "visual", "The joke is told after it was made.");
        note(reply, "Nobody here has ever paid for anything.", "pace", "It stops the exchange.");
        return reply.toString();
    }

    private static String wants() {
        ObjectNode reply = JSON.createObjectNode();
        ArrayNode people = reply.putArray("people");
        want(
                        people,
                        "Fivepence.",
                        "DOLINA",
                        "to know what has landed, and be paid for it",
                        "Pell",
                        "weighs the crate before a word is said")
                .put("outcome", "Joan. It isn't used.")
                .put("gets", "partly");
        want(people, "What does it do?", "CALUM", "to be let in on the machine", "Pell", "carries it and listens at it")
                .put("outcome", "")
                .put("gets", "open");
        return reply.toString();
    }

    private static String voice(boolean isPell) {
        ObjectNode reply = JSON.createObjectNode();
        ArrayNode findings = reply.putArray("findings");
        if (isPell) {
            findings.addObject()
                    .put("quote", "It adds. It carries by itself.")
                    .put("elsewhere", "Where are you going?")
                    .put("what", "She explains a thing here; elsewhere she asks.")
                    .put("why", "An auditor gives nothing away.")
                    .put("try", "Let her ask the boy what he thinks it does.");
        }
        return reply.toString();
    }

    private static ObjectNode want(
            ArrayNode people, String quote, String character, String wants, String from, String tactic) {
        return people.addObject()
                .put("quote", quote)
                .put("character", character)
                .put("wants", wants)
                .put("from", from)
                .put("tactic", tactic);
    }

    private static void note(ObjectNode reply, String quote, String kind, String what) {
        ArrayNode candidates = (ArrayNode) reply.get("candidates");
        candidates.addObject().put("quote", quote).put("kind", kind).put("what", what);
        ((ArrayNode) reply.get("notes"))
                .addObject()
                .put("number", candidates.size())
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
