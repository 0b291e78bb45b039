package org.draftroom.critique.notes;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.critique.Adversary;

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
            "How long?",
            "LENA",
            "n1: Nothing hangs on the hour.",
            "Nothing hangs on the hour.",
            "=== scene begins ===");

    /** Of somebody who has the new text of the scene in front of him. */
    static Adversary adversary(String script) {
        return new Adversary(20_261_124, script, LINES, FOREIGN);
    }

    static Hostile reply(Adversary adversary) {
        LookReply reply = new LookReply();
        List<String> quotes = new ArrayList<>();
        for (int i = 1 + adversary.upTo(11); i > 0; i--) {
            String quote = adversary.quote();
            quotes.add(quote);
            reply.note(
                    adversary.id("n1", "n2", "n3", "n4"),
                    quote,
                    adversary.id("answered", "answered", "open", "unsure", "dismissed"),
                    adversary.claim(quote));
        }
        return new Hostile(adversary.sent(reply.toString()), quotes);
    }
}
