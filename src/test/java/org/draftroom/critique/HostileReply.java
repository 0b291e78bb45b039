package org.draftroom.critique;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A reply made to deceive. Every claim has a name, so that what is shown can be traced to what was quoted. */
final class HostileReply {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] LOOKALIKES = {"аa", "еe", "оo", "іi", "ѕs", "ｔt", "һh"};

    /** What each claim quoted. */
    final Map<String, String> quotes = new HashMap<>();

    /** The claims that quoted honestly. */
    final Set<String> honest = new HashSet<>();

    final String json;

    private final Random random;
    private final List<String> lines;
    private final List<String> foreign;

    HostileReply(Random random, List<String> lines, List<String> foreign) {
        this.random = random;
        this.lines = lines;
        this.foreign = foreign;
        ObjectNode root = JSON.createObjectNode();
        beats(root.putObject("beats"));
        strengths(root.putArray("strengths"));
        notes(root.putArray("notes"));
        ratings(root.putObject("ratings"));
        root.putObject("junk").putArray("verified").add(true);
        this.json = damaged(root.toString());
    }

    private void beats(ObjectNode beats) {
        for (Beat beat : Beat.values()) {
            claim(beats.putObject(beat.word()), "statement");
        }
    }

    private void strengths(ArrayNode strengths) {
        for (int i = random.nextInt(5); i > 0; i--) {
            claim(strengths.addObject(), "what");
        }
    }

    private void notes(ArrayNode notes) {
        for (int i = random.nextInt(15); i > 0; i--) {
            ObjectNode note = notes.addObject();
            claim(note, "what");
            note.put("kind", NoteKind.values()[random.nextInt(NoteKind.values().length)].word());
            note.put("why", "because").put("try", random.nextInt(12) == 0 ? "" : "something");
            note.put("verified", true).put("from", 0).put("to", 9);
        }
    }

    private void ratings(ObjectNode ratings) {
        for (Aspect aspect : Aspect.values()) {
            ObjectNode rating = ratings.putObject(aspect.word());
            claim(rating, "reason");
            rating.put("rating", random.nextInt(8) - 1);
        }
    }

    private void claim(ObjectNode node, String field) {
        String name = "claim-" + quotes.size();
        String line = pick(lines);
        int trick = random.nextInt(18);
        String quote = trick < 3 ? line : deceived(trick, line);
        quotes.put(name, quote);
        if (trick < 3) {
            honest.add(name);
        }
        node.put("quote", quote).put(field, name);
    }

    private String deceived(int trick, String line) {
        return switch (trick) {
            case 3 -> pick(foreign);
            case 4 -> line + " " + pick(lines);
            case 5 -> line + " … " + pick(lines);
            case 6 -> withOneLetterChanged(line);
            case 7 -> withLookalikes(line);
            case 8 -> line.toLowerCase(Locale.ROOT);
            case 9 -> line.toUpperCase(Locale.ROOT);
            case 10 -> "";
            case 11 -> line.repeat(1 + random.nextInt(300));
            case 12 -> line.substring(random.nextInt(line.length()));
            case 13 -> line.substring(0, random.nextInt(line.length()));
            case 14 -> "“" + line.replace('\'', '’').replace(" ", " \n ") + "”";
            case 15 -> inserted(line, pick(List.of("\0", "\u200B", "\uD83D", "not ", "\u0301", "...")));
            case 16 -> withoutSomeWords(line);
            default -> pick(foreign).substring(0, 3) + line.substring(3);
        };
    }

    private String withOneLetterChanged(String line) {
        int at = random.nextInt(line.length());
        return line.substring(0, at) + (char) ('a' + random.nextInt(26)) + line.substring(at + 1);
    }

    private String withLookalikes(String line) {
        String pair = LOOKALIKES[random.nextInt(LOOKALIKES.length)];
        return line.replace(pair.charAt(1), pair.charAt(0));
    }

    private String inserted(String line, String piece) {
        int at = random.nextInt(line.length());
        return line.substring(0, at) + piece + line.substring(at);
    }

    private String withoutSomeWords(String line) {
        int space = line.indexOf(' ', random.nextInt(line.length()));
        return space < 0 ? line : line.substring(0, space) + line.substring(line.lastIndexOf(' '));
    }

    private String damaged(String whole) {
        return switch (random.nextInt(12)) {
            case 0 -> whole.substring(0, random.nextInt(whole.length()));
            case 1 -> whole.replaceFirst("\"notes\":\\[", "\"notes\":[[[]],null,{},");
            case 2 -> "  \n" + whole + "\n\n";
            case 3 -> whole.replaceFirst("\"quote\":\"[^\"\\\\]*\"", "\"quote\":{\"quote\":\"x\"}");
            default -> whole;
        };
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
