package org.draftroom.critique.quick;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.draftroom.critique.digest.DigestReply;
import org.draftroom.ollama.twin.Behaviour;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.ChatAsked;

/** What a model could reply to the questions of a quick reading: made of the scene, or of the digests, it was given. */
public final class QuickReplies {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SCENE =
            Pattern.compile("=== scene begins ===\n(.*?)\n=== scene ends ===", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("Scene (\\S+), page \\d+, [^\n]+\n[^\n]*?“([^”]+)”");

    private QuickReplies() {}

    public static Behaviour to(ChatAsked asked) {
        return Behaviours.reply(isWhole(asked) ? whole(asked.user()) : digest(asked.user()));
    }

    public static boolean isWhole(ChatAsked asked) {
        return asked.user().contains("THE DIGESTS");
    }

    /** On the scene's first two passages that can be quoted; the figures follow from its length. */
    public static String digest(String prompt) {
        List<String> lines = lines(prompt);
        String first = lines.get(0);
        String last = lines.get(lines.size() - 1);
        int some = prompt.length();
        return DigestReply.on(first)
                .part("happens", first, "Something is found out in this scene, and somebody minds.")
                .part("turn", last, "Nobody can go back.")
                .news(last, "What was kept from them.")
                .figure("tension", last, 1 + some % 5)
                .figure("pace", first, 1 + some / 5 % 5)
                .figure("information", first, 1 + some / 25 % 5)
                .energy(last, "rises")
                .toString();
    }

    /** Five answers and eight notes, each on a line that a digest quotes; and a note on a line that nobody says. */
    public static String whole(String prompt) {
        List<String[]> quotes = quotes(prompt);
        ObjectNode reply = JSON.createObjectNode();
        finding(reply, "premise", quotes, 0, "clear");
        finding(reply, "engine", quotes, 2, "early");
        finding(reply, "pace", quotes, 5, "sags");
        finding(reply, "conflict", quotes, 1, "shown");
        finding(reply, "energy", quotes, 3, "gathers");
        ArrayNode notes = reply.putArray("notes");
        note(notes, new String[] {"1", "Nobody ever said this line."}, "It was never said");
        for (int i = 0; i < 8; i++) {
            note(notes, quotes.get(i % quotes.size()), "The stretch " + (i + 1) + " tells what was seen");
        }
        return reply.toString();
    }

    /** Lines of the scene in the prompt that are long enough to be quoted. */
    public static List<String> lines(String prompt) {
        Matcher scene = SCENE.matcher(prompt);
        if (!scene.find()) {
            throw new IllegalArgumentException("No scene in: " + prompt);
        }
        List<String> lines =
                scene.group(1).lines().skip(1).filter(QuickReplies::isQuotable).toList();
        return lines.isEmpty() ? List.of(scene.group(1).lines().findFirst().orElseThrow()) : lines;
    }

    private static boolean isQuotable(String line) {
        return line.chars().filter(Character::isLetter).count() >= 8 && !line.equals(line.toUpperCase());
    }

    private static List<String[]> quotes(String prompt) {
        Matcher quoted = QUOTED.matcher(prompt);
        List<String[]> quotes = new ArrayList<>();
        while (quoted.find()) {
            quotes.add(new String[] {quoted.group(1), quoted.group(2)});
        }
        return quotes;
    }

    private static void finding(ObjectNode reply, String aspect, List<String[]> quotes, int at, String verdict) {
        String[] line = quotes.get(at % quotes.size());
        reply.putObject(aspect)
                .put("scene", line[0])
                .put("quote", line[1])
                .put("what", "The line says who wants what, and what it will cost.")
                .put("verdict", verdict);
    }

    private static void note(ArrayNode notes, String[] line, String title) {
        ObjectNode note = notes.addObject();
        note.putArray("lines").addObject().put("scene", line[0]).put("quote", line[1]);
        note.put("about", "pace")
                .put("title", title)
                .put("what", "Two scenes find out the same thing. The second has nothing left to ask.");
    }
}
