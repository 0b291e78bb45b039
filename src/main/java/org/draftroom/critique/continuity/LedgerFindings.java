package org.draftroom.critique.continuity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.draftroom.critique.continuity.Found.Standing;
import org.draftroom.critique.continuity.rules.Side;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.scripts.FurtherFindings;
import org.draftroom.scripts.Script;

/** The contradictions that hold, among what the checks find; those between headings alone are the checks' own. */
@ApplicationScoped
class LedgerFindings implements FurtherFindings {

    private final Books books;
    private final PinnedScripts pinned;
    private final ContinuityWords words;

    LedgerFindings(Books books, PinnedScripts pinned, ContinuityWords words) {
        this.books = books;
        this.pinned = pinned;
        this.words = words;
    }

    @Override
    public List<Further> of(Script script) {
        return books.of(pinned.now(script)).found().stream()
                .filter(found -> found.standing() == Standing.HOLDS)
                .filter(found -> !isTheChecksOwn(found))
                .map(found -> further(script, found))
                .toList();
    }

    private static boolean isTheChecksOwn(Found found) {
        return isComputed(found.contradiction().first())
                && isComputed(found.contradiction().second());
    }

    private static boolean isComputed(Side side) {
        return side.entry().isCertain() && !side.entry().isByHand();
    }

    private Further further(Script script, Found found) {
        String how = found.contradiction().isCertain() ? words.byRule() : words.byModel();
        String opinion = found.judgement() == null
                ? ""
                : words.opinion() + " " + found.judgement().reason();
        return new Further(
                words.rule(found.contradiction().rule()),
                how,
                opinion,
                "/scripts/" + script.id() + "/reading/continuity#contradictions",
                List.of(
                        place(found.contradiction().first()),
                        place(found.contradiction().second())));
    }

    private static Place place(Side side) {
        var line = side.entry().line();
        return new Place(side.scene().name(), line.quote(), line.from(), line.to());
    }
}
