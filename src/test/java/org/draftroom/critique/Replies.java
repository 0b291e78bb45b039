package org.draftroom.critique;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Replies of the model about the salt flats. */
public final class Replies {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Lines of the scene. */
    static final String LARGEST = "I told them we left yesterday, because I was afraid you'd say no";

    static final String LOOKS = "She checks the horizon, then her watch, then the horizon.";
    static final String ENGINE = "listens to the engine as if to a patient";
    static final String PROMISED = "Depends what you promised them.";
    static final String CLOSED = "The café is “closed”, they say.";

    /** Not in the scene. */
    static final String INVENTED = "I never loved the salt, and I never loved you.";

    private Replies() {}

    /** Five notes on lines of the scene, one on a line that it hasn't. */
    public static String withOneInvention() {
        ObjectNode reply = reply();
        note(reply, LARGEST, "dialogue", "She explains her lie and her fear in one breath.");
        note(reply, LOOKS, "visual", "Three looks, one meaning.");
        note(reply, INVENTED, "character", "She is too harsh here.");
        note(reply, ENGINE, "clarity", "We don't know yet that the truck is broken.");
        note(reply, "We can't stop here.", "conflict", "Nobody wants to stop, so nothing is at stake.");
        note(reply, CLOSED, "pace", "The café comes out of nowhere.");
        return reply.toString();
    }

    /** One note on a line, the others on inventions. */
    static String mostlyInvented() {
        ObjectNode reply = reply();
        note(reply, INVENTED, "character", "She is too harsh here.");
        note(reply, "Nobody said that either.", "pace", "Slow.");
        note(reply, LOOKS, "visual", "Three looks, one meaning.");
        return reply.toString();
    }

    /** Whatever is asked about the scene. */
    public static String to(String question) {
        if (question.contains("wants something in it")) {
            return wants();
        }
        if (question.contains("lines that LENA speaks in other")) {
            return voice();
        }
        if (question.contains("LINES FROM OTHER SCENES")) {
            return "{\"findings\":[]}";
        }
        return question.contains("an eye for one thing") ? ofALens() : withOneInvention();
    }

    /** Three notes, and that speaks to the writer. */
    static String ofALens() {
        ObjectNode reply = JSON.createObjectNode();
        reply.putArray("candidates");
        reply.putArray("notes");
        note(reply, CLOSED, "dialogue", "A joke that nobody pays for.");
        note(reply, PROMISED, "dialogue", "Here you should wait a beat.");
        note(reply, LOOKS, "visual", "Three looks make no joke.");
        note(reply, "How long?", "pace", "The set-up is over before it is one.");
        return reply.toString();
    }

    /** A row that holds, one without a line, and one about somebody whom the scene doesn't know. */
    static String wants() {
        ObjectNode reply = JSON.createObjectNode();
        ArrayNode people = reply.putArray("people");
        want(people, "How long?", "Lena");
        want(people, INVENTED, "Nadir");
        want(people, "How long?", "Oskar");
        return reply.toString();
    }

    /** A finding with a line of Lena's elsewhere, and one with a line that is Nadir's. */
    static String voice() {
        ObjectNode reply = JSON.createObjectNode();
        ArrayNode findings = reply.putArray("findings");
        finding(findings, LARGEST, "I said nothing at all.");
        finding(findings, "How long?", "There is enough for one of us.");
        return reply.toString();
    }

    private static void want(ArrayNode people, String quote, String character) {
        people.addObject()
                .put("quote", quote)
                .put("character", character)
                .put("wants", "to be moving again")
                .put("from", "Nadir")
                .put("tactic", "asks for a time")
                .put("outcome", PROMISED)
                .put("gets", "no");
    }

    private static void finding(ArrayNode findings, String quote, String elsewhere) {
        findings.addObject()
                .put("quote", quote)
                .put("elsewhere", elsewhere)
                .put("what", "She explains, who elsewhere leaves it out.")
                .put("why", "The silence is what makes her.")
                .put("try", "Half of it.");
    }

    private static ObjectNode reply() {
        ObjectNode reply = JSON.createObjectNode();
        ObjectNode beats = reply.putObject("beats");
        beats.putObject("goal").put("quote", "How long?").put("statement", "Lena wants to be moving again.");
        beats.putObject("obstacle")
                .put("quote", ENGINE)
                .put("statement", "The truck won't start, and Nadir won't hurry.");
        beats.putObject("turn")
                .put("quote", "another engine, far off")
                .put("statement", "Somebody else is on the flats.");
        reply.putArray("strengths")
                .addObject()
                .put("quote", PROMISED)
                .put("what", "An answer that is an accusation: he knows before she tells.");
        reply.putArray("candidates");
        reply.putArray("notes");
        ObjectNode ratings = reply.putObject("ratings");
        rating(ratings, "conflict", PROMISED, 4);
        rating(ratings, "subtext", LARGEST, 2);
        rating(ratings, "dialogue", "Then we are a day late... or a day early.", 4);
        rating(ratings, "clarity", "White to the edge of the world.", 5);
        rating(ratings, "pace", INVENTED, 3);
        return reply;
    }

    private static void rating(ObjectNode ratings, String aspect, String quote, int rating) {
        ratings.putObject(aspect)
                .put("quote", quote)
                .put("reason", "The line shows it.")
                .put("rating", rating);
    }

    private static void note(ObjectNode reply, String quote, String kind, String what) {
        ArrayNode candidates = (ArrayNode) reply.get("candidates");
        candidates.addObject().put("quote", quote).put("kind", kind).put("what", what);
        ((ArrayNode) reply.get("notes"))
                .addObject()
                .put("number", candidates.size())
                .put("why", "Nadir has nothing left to find out.")
                .put("try", "Stop after “yesterday”. Let him do the sum.");
    }
}
