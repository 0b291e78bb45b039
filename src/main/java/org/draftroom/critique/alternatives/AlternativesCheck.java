package org.draftroom.critique.alternatives;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.draftroom.ollama.reading.Checked;
import org.draftroom.ollama.reading.Fields;

/** Reads the variants of a line; one that says the same, is no line, or would change what stands around it is left out. */
final class AlternativesCheck {

    private static final int MOST = 5;
    private static final int LONGEST = Passage.LONGEST;
    private static final int LONGEST_TRADE = 80;
    private static final int FEWEST = 3;

    private AlternativesCheck() {}

    static Checked<List<Variant>> of(String reply, Passage passage) {
        return Fields.of(reply)
                .map(fields -> checked(fields.list("variants", MOST), passage))
                .orElseGet(() -> Checked.unusable("It was not complete, valid JSON with \"variants\"."));
    }

    private static Checked<List<Variant>> checked(List<Fields> claimed, Passage passage) {
        Map<String, Variant> variants = new LinkedHashMap<>();
        for (Fields fields : claimed) {
            String line = bare(fields.text("line", LONGEST));
            String trade = fields.text("trade", LONGEST_TRADE);
            boolean isOther = !words(line).isEmpty() && !words(line).equals(words(passage.line()));
            if (isOther && !trade.isEmpty() && isPlain(line) && passage.takes(Replacement.of(line, "generated"))) {
                variants.putIfAbsent(words(line), new Variant(line, trade));
            }
        }
        List<Variant> found = List.copyOf(variants.values());
        if (found.isEmpty()) {
            return Checked.unusable("None of the variants could stand where the line stands, and differ from it.");
        }
        return found.size() < FEWEST
                ? Checked.poor(found, found.size(), List.of("Three to five variants are needed, each different."))
                : Checked.usable(found);
    }

    /** Without anything that a script would take for a note, a cut or emphasis. */
    private static boolean isPlain(String line) {
        return !line.matches("[=#@!>~].*|\\.[^.].*|.*(\\[\\[|]]|/\\*|\\*|_).*");
    }

    private static String bare(String line) {
        return line.replaceAll("^[\"“„]+|[\"”“]+$", "").strip();
    }

    private static String words(String line) {
        return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
