package org.draftroom.critique.coverage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.draftroom.critique.digest.DigestReply;
import org.draftroom.ollama.twin.Behaviour;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.ChatAsked;

/** Answers all questions of a coverage as a model would that reads what it is given; the same question, the same answer. */
public final class Coverer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SCENE =
            Pattern.compile("=== scene begins ===\n(.*?)\n=== scene ends ===", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("\\[(\\w+)] (.*?) “(.*?)”\n");
    private static final List<String> ASPECTS =
            List.of("premise", "structure", "characters", "originality", "dialogue", "scenes", "tone", "pacing");
    private static final List<String> RATINGS = List.of("good", "fair", "excellent", "poor");

    private Coverer() {}

    /** A line with its id, as the prompt gives it. */
    record Given(String id, String quote) {}

    public static Behaviour answer(ChatAsked asked) {
        return Behaviours.reply(reply(asked));
    }

    static String reply(ChatAsked asked) {
        String user = asked.user();
        if (user.contains("=== scene begins ===")) {
            String quote = quote(user);
            return user.contains("This time no digest is asked for.") ? notes(quote) : digest(quote);
        }
        List<Given> lines = given(user);
        ObjectNode reply = JSON.createObjectNode();
        if (user.contains("of one part of the screenplay")) {
            claims(reply.putArray("claims"), lines.subList(0, Math.min(3, lines.size())));
            ids(reply.putArray("notes"), notes(lines), 8);
        } else if (user.contains("\"logline\":")) {
            claim(
                    reply.putObject("logline"),
                    lines.get(0),
                    "A carrier must bring the last load home before the road closes.");
            claims(
                    reply.putArray("synopsis"),
                    lines.stream()
                            .filter(line -> line.id().contains("q1"))
                            .limit(10)
                            .toList());
        } else if (user.contains("Comment on these aspects")) {
            comments(reply.putArray("comments"), user, lines);
        } else if (user.contains("\"comparables\":")) {
            claims(reply.putArray("audience"), lines.subList(0, 1));
            claim(
                    reply.putArray("comparables")
                            .addObject()
                            .put("title", "The Wages of Fear")
                            .put("year", 1953),
                    lines.get(0),
                    "A load that must arrive.");
        } else if (user.contains("which ten would change")) {
            ArrayNode notes = reply.putArray("notes");
            notes(lines).stream()
                    .limit(10)
                    .forEach(note -> notes.addObject().put("id", note.id()).put("why", "It holds the whole back."));
        } else {
            ObjectNode script = reply.putObject("script").put("verdict", "consider");
            claims(script.putArray("reasons"), lines.subList(0, 1));
            ObjectNode writer = reply.putObject("writer").put("verdict", "recommend");
            claims(writer.putArray("reasons"), lines.subList(0, 1));
        }
        return reply.toString();
    }

    static List<Given> given(String user) {
        return LINE.matcher(user)
                .results()
                .map(line -> new Given(line.group(1), line.group(3)))
                .toList();
    }

    private static List<Given> notes(List<Given> lines) {
        return lines.stream().filter(line -> line.id().contains("n")).toList();
    }

    /** The first sentence of the scene that isn't in capitals. */
    static String quote(String user) {
        Matcher scene = SCENE.matcher(user);
        if (!scene.find()) {
            throw new IllegalStateException("No scene in " + user);
        }
        return scene.group(1)
                .lines()
                .skip(1)
                .filter(line -> !line.equals(line.toUpperCase()) && line.length() >= 12 && !line.startsWith("("))
                .findFirst()
                .map(line -> line.length() <= 90 ? line : line.substring(0, line.lastIndexOf(' ', 90)))
                .orElse("");
    }

    private static String digest(String quote) {
        int tension = 1 + Math.floorMod(quote.hashCode(), 5);
        return DigestReply.on(quote)
                .part("happens", quote, "Something is brought a step further.")
                .news(quote, "That it was carried here.")
                .figure("tension", quote, tension)
                .figure("information", quote, 1 + Math.floorMod(quote.hashCode() / 7, 5))
                .toString();
    }

    private static String notes(String quote) {
        ObjectNode reply = JSON.createObjectNode();
        reply.putArray("notes")
                .addObject()
                .put("quote", quote)
                .put("aspect", "dialogue")
                .put("title", "The line says what was just seen")
                .put("what", "It repeats the action before it, and the scene waits.")
                .put("try", "Let the action stand alone.")
                .put("weight", 1 + Math.floorMod(quote.hashCode(), 3));
        return reply.toString();
    }

    private static void comments(ArrayNode comments, String user, List<Given> lines) {
        String asked = user.substring(user.indexOf("Comment on these aspects"));
        String names = asked.substring(0, asked.indexOf('\n'));
        ASPECTS.stream().filter(names::contains).forEach(aspect -> {
            ObjectNode comment = comments.addObject().put("aspect", aspect);
            claims(comment.putArray("claims"), lines.subList(0, Math.min(2, lines.size())));
            comment.put("rating", RATINGS.get(ASPECTS.indexOf(aspect) % 4));
        });
    }

    private static void claims(ArrayNode claims, List<Given> lines) {
        lines.forEach(
                line -> claim(claims.addObject(), line, "What the line " + line.id() + " shows stands on the page."));
    }

    private static void claim(ObjectNode claim, Given line, String what) {
        claim.put("id", line.id()).put("quote", line.quote()).put("what", what);
    }

    private static void ids(ArrayNode ids, List<Given> lines, int most) {
        lines.stream().limit(most).forEach(line -> ids.add(line.id()));
    }
}
