package org.draftroom.storyboards.reading;

import java.util.HashMap;
import java.util.Map;
import org.draftroom.ollama.reading.Checked;
import org.draftroom.ollama.reading.Fields;
import org.draftroom.storyboards.reading.terms.LetteringRole;
import org.draftroom.storyboards.reading.terms.Term;

/** Reads a reply about the words in enlarged parts of a panel: by their number from 0, as it came first. */
final class LetteringCheck {

    private static final int LONG = 320;
    private static final int FEW_WORDS = 60;

    private LetteringCheck() {}

    /** Words as they were read in a part by itself; a text that can't be read is empty. */
    record Words(String text, String speaker, Seen<LetteringRole> role) {}

    static Checked<Map<Integer, Words>> of(String reply) {
        return Fields.of(reply)
                .filter(fields -> fields.node().path("words").isArray())
                .map(fields -> Checked.usable(words(fields)))
                .orElseGet(() -> Checked.unusable("It was not one complete, valid JSON object with \"words\"."));
    }

    private static Map<Integer, Words> words(Fields reply) {
        Map<Integer, Words> words = new HashMap<>();
        for (Fields one : reply.list("words", ReadCheck.MOST)) {
            one.whole("number", 1, ReadCheck.MOST).ifPresent(number -> words.putIfAbsent(number - 1, said(one)));
        }
        return Map.copyOf(words);
    }

    private static Words said(Fields one) {
        Seen<LetteringRole> role = Term.of(LetteringRole.values(), one.text("role", FEW_WORDS))
                .map(Seen::sure)
                .orElseGet(Seen::unsure);
        return new Words(one.text("text", LONG), one.text("speaker", FEW_WORDS), role);
    }
}
