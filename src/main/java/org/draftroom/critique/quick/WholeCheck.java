package org.draftroom.critique.quick;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.draftroom.critique.reading.Citations;
import org.draftroom.critique.reading.Cited;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.ollama.reading.Checked;
import org.draftroom.ollama.reading.Fields;

/** Reads one reply about the whole: what rests on lines of the script passes, the rest is withheld and counted. */
final class WholeCheck {

    /** Fewer than this, and others withheld: worth asking once more. */
    static final int FEWEST_NOTES = 3;

    private static final int MOST_CLAIMED = 9;
    private static final int MOST_LINES = 2;
    private static final int LONGEST = 600;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_NAME = 40;

    private final Citations citations;
    private final Fields reply;
    private int malformed;

    private WholeCheck(PinnedScript script, Fields reply) {
        this.citations = new Citations(script);
        this.reply = reply;
    }

    static Checked<Whole> of(PinnedScript script, String reply) {
        return Fields.of(reply)
                .map(fields -> new WholeCheck(script, fields).checked())
                .orElseGet(() -> Checked.unusable("It was not one complete, valid JSON object."));
    }

    private Checked<Whole> checked() {
        Map<Aspect, Finding> findings = findings();
        List<QuickNote> notes = notes();
        var whole = new Whole(findings, notes, citations.found(), citations.withheld(), malformed);
        List<String> faults = faults(whole);
        if (findings.isEmpty() && notes.isEmpty()) {
            return Checked.unusable(faults.toArray(String[]::new));
        }
        return faults.isEmpty() ? Checked.usable(whole) : Checked.poor(whole, citations.found(), faults);
    }

    private static List<String> faults(Whole whole) {
        List<String> faults = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            if (!whole.findings().containsKey(aspect)) {
                faults.add("The quote of \"" + aspect.word() + "\" is not in its scene, or the answer is incomplete.");
            }
        }
        if (whole.notes().size() < FEWEST_NOTES) {
            faults.add("Fewer than " + FEWEST_NOTES + " notes quote a passage that is in its scene.");
        }
        return faults;
    }

    private Map<Aspect, Finding> findings() {
        Map<Aspect, Finding> findings = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            finding(aspect, reply.at(aspect.word())).ifPresent(finding -> findings.put(aspect, finding));
        }
        return findings;
    }

    private Optional<Finding> finding(Aspect aspect, Fields fields) {
        String what = fields.text("what", LONGEST);
        Optional<Verdict> verdict = Verdict.of(aspect, fields.text("verdict", LONGEST_NAME));
        if (what.isEmpty() || verdict.isEmpty()) {
            malformed++;
            return Optional.empty();
        }
        return cited(fields).map(cited -> new Finding(aspect, verdict.get(), cited, what));
    }

    /** A model in a loop says the same of the same line; once is enough. */
    private List<QuickNote> notes() {
        Map<String, QuickNote> notes = new LinkedHashMap<>();
        for (Fields fields : reply.list("notes", MOST_CLAIMED)) {
            note(fields)
                    .ifPresent(note -> notes.putIfAbsent(
                            note.about() + " " + note.lines().get(0).anchor().from(), note));
        }
        return notes.values().stream().limit(Whole.MOST_NOTES).toList();
    }

    private Optional<QuickNote> note(Fields fields) {
        Optional<Aspect> about = Aspect.of(fields.text("about", LONGEST_NAME));
        String title = fields.text("title", LONGEST_TITLE);
        String what = fields.text("what", LONGEST);
        if (about.isEmpty() || title.isEmpty() || what.isEmpty()) {
            malformed++;
            return Optional.empty();
        }
        List<Cited> lines = fields.list("lines", MOST_LINES).stream()
                .flatMap(line -> cited(line).stream())
                .distinct()
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new QuickNote(about.get(), title, what, lines));
    }

    private Optional<Cited> cited(Fields fields) {
        return citations.in(fields.text("scene", LONGEST_NAME), fields.quote());
    }
}
