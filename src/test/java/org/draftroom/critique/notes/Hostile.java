package org.draftroom.critique.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A reply about notes made to deceive.
 *
 * @param quotes everything that it quotes
 */
record Hostile(String json, List<String> quotes) {

    private static final List<String> LINES = List.of(
            "They shoot at noon.",
            "White to the edge of the world.",
            "How long, Nadir? They shoot at noon.",
            "Depends what you promised them.",
            "Depends what you promised");

    private static final List<String> FOREIGN = List.of(
            "Lena checks her watch.",
            "There is enough for one of us.",
            "They shoot at midnight.",
            "The notes are all answered now.",
            "How long?",
            "LENA",
            "NADIR",
            "n1: Nothing hangs on the hour.",
            "Nothing hangs on the hour.",
            "=== scene begins ===",
            "",
            " ",
            "\0",
            "…");

    private static final List<String> IDS =
            List.of("n1", "n2", "n3", "n1", "n2", "n3", "n4", "N1", "1", "", "n1 ", "n01");
    private static final List<String> JUDGEMENTS =
            List.of("answered", "answered", "answered", "open", "unsure", "ANSWERED", "done", "", "dismissed");

    static Hostile reply(Random random) {
        LookReply reply = new LookReply();
        List<String> quotes = new ArrayList<>();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            String quote = quote(random);
            quotes.add(quote);
            String reason = random.nextInt(9) == 0 ? "x".repeat(5000) : "The writer says it is answered.";
            reply.note(pick(random, IDS), quote, pick(random, JUDGEMENTS), reason);
        }
        return new Hostile(damaged(random, reply.toString()), quotes);
    }

    private static String quote(Random random) {
        String line = pick(random, LINES);
        int at = random.nextInt(line.length());
        return switch (random.nextInt(14)) {
            case 0, 1 -> line;
            case 2 -> line.toUpperCase(Locale.ROOT);
            case 3 -> line + " " + pick(random, FOREIGN);
            case 4 -> line.substring(0, at) + (char) ('a' + random.nextInt(26)) + line.substring(at + 1);
            case 5 -> line.replace('e', 'е');
            case 6 -> line.substring(at);
            case 7 -> line.repeat(1 + random.nextInt(200));
            case 8 -> line.substring(0, at) + "not " + line.substring(at);
            case 9 -> line.substring(0, at) + "\u200B" + line.substring(at);
            case 10 -> pick(random, LINES) + " … " + line;
            default -> pick(random, FOREIGN);
        };
    }

    private static String damaged(Random random, String whole) {
        return switch (random.nextInt(12)) {
            case 0 -> whole.substring(0, random.nextInt(whole.length()));
            case 1 -> whole.replaceFirst("\"notes\":\\[", "\"notes\":[[[]],null,{},");
            case 2 -> whole.replaceFirst("\"quote\":\"[^\"\\\\]*\"", "\"quote\":{\"quote\":\"x\"}");
            case 3 -> whole.replaceFirst("\"judgement\":\"[a-z]*\"", "\"judgement\":true");
            default -> whole;
        };
    }

    private static String pick(Random random, List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
