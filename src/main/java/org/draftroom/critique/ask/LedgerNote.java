package org.draftroom.critique.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.draftroom.critique.ask.LedgerFinds.Found;
import org.draftroom.critique.continuity.ledger.Entry;
import org.draftroom.ollama.reading.Material;
import org.draftroom.ollama.reading.PromptText;

/** What the model is told of the ledger: where to look, said to be an extract; empty where nothing was found in it. */
final class LedgerNote {

    private static final PromptText TITLE = PromptText.of("ask/v1/ledger.txt");

    private LedgerNote() {}

    /**
     * The likeliest entries, in the order of the script.
     *
     * @param room bytes of UTF-8 for all of it
     */
    static Material of(LedgerFinds finds, int room) {
        int left = room - Pile.bytes(material("").text());
        List<Found> taken = new ArrayList<>();
        for (Found found : finds.entries()) {
            int size = Pile.bytes(line(found)) + 1;
            if (size <= left) {
                left -= size;
                taken.add(found);
            }
        }
        taken.sort(Comparator.comparing(found -> found.entry().line().from()));
        return taken.isEmpty()
                ? new Material("")
                : material(taken.stream().map(LedgerNote::line).collect(Collectors.joining("\n")));
    }

    private static Material material(String lines) {
        return Material.fenced(TITLE.text().strip(), "ledger", lines);
    }

    private static String line(Found found) {
        Entry entry = found.entry();
        String says = String.join(
                        " ",
                        entry.who(),
                        entry.isSaid() ? entry.state().word() : "",
                        entry.what(),
                        entry.other().isEmpty() ? "" : "(" + entry.other() + ")")
                .strip()
                .replaceAll(" +", " ");
        return "Scene %s, %s, %s: %s. Its line: “%s”"
                .formatted(
                        found.scene().name(),
                        entry.field().word(),
                        entry.isByHand() ? "written by hand" : "read by a model",
                        says,
                        entry.line().quote())
                .replaceAll("\\s+", " ");
    }
}
