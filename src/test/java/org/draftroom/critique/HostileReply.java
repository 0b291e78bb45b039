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
import java.util.stream.Stream;

/** A reply made to deceive. Every claim has a name, so that what is shown can be traced to what was quoted. */
final class HostileReply {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] LOOKALIKES = {"аa", "еe", "оo", "іi", "ѕs", "ｔt", "һh"};

    private static final List<String> KINDS =
            Stream.of(NoteKind.values()).map(NoteKind::word).toList();

    /** What each claim quoted. */
    final Map<String, String> quotes = new HashMap<>();

    /** The claims that quoted honestly. */
    final Set<String> honest = new HashSet<>();

    /** What each claim quoted as the outcome of a want, or as a line elsewhere. */
    final Map<String, String> others = new HashMap<>();

    final String json;

    private final Random random;
    private final List<String> lines;
    private final List<String> elsewhere;
    private final List<String> foreign;

    /** @param elsewhere lines of the other scenes */
    HostileReply(Random random, List<String> lines, List<String> elsewhere, List<String> foreign) {
        this.random = random;
        this.lines = lines;
        this.elsewhere = elsewhere;
        this.foreign = foreign;
        ObjectNode root = JSON.createObjectNode();
        beats(root.putObject("beats"));
        strengths(root.putArray("strengths"));
        notes(root.putArray("candidates"), root.putArray("notes"));
        ratings(root.putObject("ratings"));
        people(root.putArray("people"));
        findings(root.putArray("findings"));
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

    private void notes(ArrayNode candidates, ArrayNode notes) {
        for (int i = random.nextInt(15); i > 0; i--) {
            ObjectNode candidate = candidates.addObject();
            claim(candidate, "what");
            candidate.put("kind", random.nextInt(20) == 0 ? "vibes" : pick(KINDS));
            candidate.put("verified", true).put("from", 0).put("to", 9);
        }
        for (int i = random.nextInt(15); i > 0; i--) {
            ObjectNode note = notes.addObject().put("number", random.nextInt(18) - 2);
            note.put("why", why()).put("try", random.nextInt(12) == 0 ? "" : "something");
        }
    }

    /** Sometimes to the writer, sometimes with a quote of its own. */
    private String why() {
        return switch (random.nextInt(12)) {
            case 0 -> "because you say so";
            case 1 -> "because “" + pick(foreign) + "” says it";
            case 2 -> "because “" + pick(lines) + "” says it";
            default -> "because";
        };
    }

    private void people(ArrayNode people) {
        for (int i = random.nextInt(9); i > 0; i--) {
            ObjectNode want = people.addObject();
            String name = claim(want, "wants");
            want.put("character", pick(List.of("LENA", "Nadir", "OSKAR", "", "truck", "\\E.*")));
            want.put("from", pick(List.of("nobody", "Nadir", why()))).put("tactic", why());
            want.put("gets", pick(List.of("yes", "partly", "no", "open", "perhaps")));
            want.put("outcome", other(name, pick(lines)));
        }
    }

    private void findings(ArrayNode findings) {
        for (int i = random.nextInt(7); i > 0; i--) {
            ObjectNode finding = findings.addObject();
            String name = claim(finding, "what");
            finding.put("elsewhere", other(name, pick(random.nextInt(3) == 0 ? lines : elsewhere)));
            finding.put("why", why()).put("try", "something").put("character", "LENA");
        }
    }

    private String other(String name, String line) {
        int trick = random.nextInt(18);
        String other = trick < 6 ? line : deceived(trick, line);
        others.put(name, other);
        return other;
    }

    private void ratings(ObjectNode ratings) {
        for (Aspect aspect : Aspect.values()) {
            ObjectNode rating = ratings.putObject(aspect.word());
            claim(rating, "reason");
            rating.put("rating", random.nextInt(8) - 1);
        }
    }

    private String claim(ObjectNode node, String field) {
        String name = "claim-" + quotes.size();
        String line = pick(lines);
        int trick = random.nextInt(18);
        String quote = trick < 3 ? line : deceived(trick, line);
        quotes.put(name, quote);
        if (trick < 3) {
            honest.add(name);
        }
        node.put("quote", quote).put(field, name);
        return name;
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
            case 1 -> whole.replaceAll("\"(notes|candidates|people|findings)\":\\[", "\"$1\":[[[]],null,{},");
            case 2 -> "  \n" + whole + "\n\n";
            case 3 -> whole.replaceFirst("\"quote\":\"[^\"\\\\]*\"", "\"quote\":{\"quote\":\"x\"}");
            default -> whole;
        };
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
