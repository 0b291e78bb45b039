package org.draftroom.critique.continuity.web;

import java.util.UUID;
import org.draftroom.critique.continuity.Found;
import org.draftroom.critique.continuity.Found.Standing;
import org.draftroom.critique.continuity.Verdict;
import org.draftroom.critique.continuity.ledger.Entry;
import org.draftroom.critique.continuity.rules.Rule;
import org.draftroom.critique.continuity.rules.Side;
import org.draftroom.critique.reading.Cited;

/**
 * A contradiction as a page shows it.
 *
 * @param isCertain whether nothing of it rests on the model
 * @param reason the model's opinion; empty while there is none
 * @param agrees whether the model holds it to be one
 */
public record ShownFound(
        Rule rule,
        Standing standing,
        boolean isCertain,
        String reason,
        boolean agrees,
        ShownSide first,
        ShownSide second) {

    /**
     * One side.
     *
     * @param quote as the page of the script has it
     * @param href the line in the script
     */
    public record ShownSide(String scene, String heading, Entry entry, String quote, String href) {}

    /** Whether there is a word for how it stands. */
    public boolean isTagged() {
        return standing != Standing.EXPLAINED;
    }

    public boolean isHolding() {
        return standing == Standing.HOLDS;
    }

    public boolean isUnjudged() {
        return standing == Standing.UNJUDGED;
    }

    public boolean isUnsure() {
        return standing == Standing.UNSURE;
    }

    static ShownFound of(UUID script, Found found) {
        var judgement = found.judgement();
        boolean judged = judgement != null;
        return new ShownFound(
                found.contradiction().rule(),
                found.standing(),
                found.contradiction().isCertain(),
                judged ? judgement.reason() : "",
                judged && judgement.verdict() == Verdict.CONTRADICTION,
                side(script, found.contradiction().first(), judged ? judgement.first() : null),
                side(script, found.contradiction().second(), judged ? judgement.second() : null));
    }

    private static ShownSide side(UUID script, Side side, Cited cited) {
        int from = cited == null ? side.entry().line().from() : cited.anchor().from();
        int to = cited == null ? side.entry().line().to() : cited.anchor().to();
        return new ShownSide(
                side.scene().name(),
                side.scene().heading(),
                side.entry(),
                cited == null ? side.entry().line().quote() : cited.text(),
                href(script, from, to));
    }

    static String href(UUID script, int from, int to) {
        return "/scripts/" + script + "?at=" + from + "&to=" + to;
    }
}
