package org.draftroom.critique.continuity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.draftroom.critique.continuity.ledger.Entry;
import org.draftroom.critique.continuity.rules.Contradiction;
import org.draftroom.critique.continuity.rules.Rule;
import org.draftroom.critique.continuity.rules.Side;
import org.draftroom.critique.reading.Citations;
import org.draftroom.critique.reading.Cited;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.ScriptHead;
import org.draftroom.ollama.reading.Asked;
import org.draftroom.ollama.reading.Checked;
import org.draftroom.ollama.reading.Fields;
import org.draftroom.ollama.reading.Material;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.ollama.reading.PromptText;
import org.draftroom.ollama.reading.Question;

/**
 * Has the model judge a contradiction that a rule found, with both scenes before it. The same two scenes and the same two
 * statements are judged once.
 */
final class Judge {

    private static final Question QUESTION = Question.of("continuity", LedgerStep.VERSION, "judge", 400, 0);

    /** What its answers are kept under. */
    static final String KIND = QUESTION.kind();

    private static final Prefix NONE = new Prefix(ScriptHead.VERSION, "", "", "");
    private static final int LONGEST_REASON = 400;
    /** Characters of a scene on either side of the line; two whole scenes and the head fit the model's context. */
    private static final int AROUND = 6000;

    private static final Map<Rule, String> RULES = rules();

    private final PinnedScript script;

    Judge(PinnedScript script) {
        this.script = script;
    }

    private static Map<Rule, String> rules() {
        Map<Rule, String> rules = new HashMap<>();
        PromptText.of("continuity/" + LedgerStep.VERSION + "/rules.txt")
                .text()
                .lines()
                .map(line -> line.split(": ", 2))
                .forEach(rule -> rules.put(Rule.valueOf(rule[0].toUpperCase(java.util.Locale.ROOT)), rule[1]));
        return rules;
    }

    Asked asked(Prefix prefix, Contradiction found) {
        String said = "First: " + said(found.first().entry()) + "\nSecond: "
                + said(found.second().entry());
        Material material = Material.fenced("THE FIRST PASSAGE", "first", passage(found.first()))
                .and(Material.fenced("THE SECOND PASSAGE", "second", passage(found.second())))
                .and(Material.fenced("WHAT THEY ARE SAID TO ESTABLISH", "statements", said));
        return QUESTION.with(Map.of("rule", RULES.get(found.rule()))).about(prefix, material);
    }

    /** What its answer is kept under. */
    String key(Contradiction found) {
        return asked(NONE, found).key();
    }

    private String passage(Side side) {
        String text = scene(side).text().text();
        int at = Math.max(0, text.indexOf(side.entry().line().quote()));
        return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND));
    }

    private PinnedScene scene(Side side) {
        return script.scenes().get(side.scene().index());
    }

    /** {@code ANNA wears: a red coat, in the line: …}. */
    private static String said(Entry entry) {
        String who = entry.who().isEmpty() ? entry.field().word() : entry.who();
        String what = entry.what().isEmpty() ? "" : ": " + entry.what();
        String other = entry.other().isEmpty() ? "" : " (" + entry.other() + ")";
        return who + " " + entry.state().word() + what + other + ", in the line: "
                + entry.line().quote();
    }

    Checked<Judgement> check(Contradiction found, String reply) {
        return Fields.of(reply)
                .map(fields -> checked(found, fields))
                .orElseGet(() -> Checked.unusable("It was not one complete, valid JSON object."));
    }

    private Checked<Judgement> checked(Contradiction found, Fields fields) {
        Citations citations = new Citations(script);
        Optional<Cited> first =
                citations.in(scene(found.first()), fields.at("first").quote());
        Optional<Cited> second =
                citations.in(scene(found.second()), fields.at("second").quote());
        Optional<Verdict> verdict = Verdict.of(fields.text("verdict", LONGEST_REASON));
        String reason = fields.text("reason", LONGEST_REASON);
        List<String> faults = faults(first.isPresent(), second.isPresent(), verdict.isPresent() && !reason.isEmpty());
        return faults.isEmpty()
                ? Checked.usable(
                        new Judgement(verdict.orElseThrow(), reason, first.orElseThrow(), second.orElseThrow()))
                : Checked.unusable(faults.toArray(String[]::new));
    }

    private static List<String> faults(boolean first, boolean second, boolean judged) {
        Map<String, Boolean> held = new java.util.LinkedHashMap<>();
        held.put("The quote of \"first\" is not in the first passage.", first);
        held.put("The quote of \"second\" is not in the second passage.", second);
        held.put("There was no reason, or no verdict of the three.", judged);
        return held.entrySet().stream()
                .filter(each -> !each.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }
}
