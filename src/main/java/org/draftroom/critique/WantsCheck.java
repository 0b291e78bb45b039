package org.draftroom.critique;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.draftroom.critique.Assessment.Withheld;
import org.draftroom.critique.Want.Gets;
import org.draftroom.critique.reading.Quote;
import org.draftroom.critique.reading.Quotes;
import org.draftroom.critique.reading.SceneText;
import org.draftroom.ollama.reading.Checked;
import org.draftroom.ollama.reading.Fields;

/** Reads what is said of the wants in a scene. A row without a passage of the scene, or about a stranger, is withheld. */
final class WantsCheck {

    private static final int MOST = 6;
    private static final int LONGEST = 240;
    private static final int LONGEST_NAME = 40;

    private final SceneText scene;
    private final Quotes quotes;
    private int others;
    private int malformed;
    private int addressed;

    private WantsCheck(SceneText scene) {
        this.scene = scene;
        this.quotes = new Quotes(scene);
    }

    static Checked<Assessment> of(String reply, SceneText scene) {
        return Fields.of(reply)
                .filter(fields -> fields.node().path("people").isArray())
                .map(fields -> new WantsCheck(scene).checked(fields.list("people", MOST)))
                .orElseGet(() -> Checked.unusable("It was not complete, valid JSON with \"people\"."));
    }

    private Checked<Assessment> checked(List<Fields> rows) {
        List<Want> wants = new ArrayList<>();
        rows.forEach(row -> want(row).ifPresent(wants::add));
        var assessment = Assessment.ofWants(List.copyOf(wants), new Withheld(0, others, malformed, addressed));
        return wants.isEmpty() && !rows.isEmpty()
                ? Checked.poor(assessment, 0, List.of("No entry could be used: no quote of any is in the scene."))
                : Checked.usable(assessment);
    }

    private Optional<Want> want(Fields row) {
        String character = row.text("character", LONGEST_NAME).toUpperCase(Locale.ROOT);
        String wants = row.text("wants", LONGEST);
        String from = row.text("from", LONGEST_NAME);
        String tactic = row.text("tactic", LONGEST);
        Optional<Gets> gets = Gets.of(row.text("gets", LONGEST_NAME));
        if (character.isEmpty() || wants.isEmpty() || from.isEmpty() || tactic.isEmpty() || gets.isEmpty()) {
            malformed++;
            return Optional.empty();
        }
        Optional<Quote> quote = quotes.find(row.quote())
                .filter(found -> isNamed(character) && Wording.quotesOnly(quotes, wants, from, tactic));
        if (quote.isEmpty()) {
            others++;
            return Optional.empty();
        }
        if (Wording.speaksToTheWriter(wants, from, tactic)) {
            addressed++;
            return Optional.empty();
        }
        Optional<Quote> outcome = outcome(row, gets.get());
        boolean isShown = gets.get() == Gets.OPEN || outcome.isPresent();
        return Optional.of(new Want(
                quote.get(), character, wants, from, tactic, isShown ? gets : Optional.empty(), outcome.orElse(null)));
    }

    /** Whether somebody gets it is a claim of its own, and needs a passage of its own. */
    private Optional<Quote> outcome(Fields row, Gets gets) {
        if (gets == Gets.OPEN) {
            return Optional.empty();
        }
        String claimed = row.node().path("outcome").asText("");
        Optional<Quote> outcome = quotes.find(claimed);
        others += outcome.isPresent() ? 0 : 1;
        return outcome;
    }

    private boolean isNamed(String name) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(scene.text())
                .find();
    }
}
