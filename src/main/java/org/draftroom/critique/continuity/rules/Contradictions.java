package org.draftroom.critique.continuity.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.draftroom.critique.continuity.ledger.Facts;
import org.draftroom.critique.continuity.ledger.Story;

/** Finds what contradicts itself in a story's ledger, by rules. Linear in the entries for each person and thing; never throws. */
public final class Contradictions {

    private Contradictions() {}

    /** In the order of the story's second sides. */
    public static List<Contradiction> in(Story story, Facts facts) {
        List<Contradiction> found = new ArrayList<>();
        found.addAll(Places.in(story));
        found.addAll(Dead.in(story));
        found.addAll(Wardrobe.in(story));
        found.addAll(Props.in(story));
        found.addAll(Injuries.in(story));
        found.addAll(Knowledge.in(story, facts));
        found.addAll(Times.in(story));
        found.sort(Comparator.comparingInt(one -> one.second().scene().index()));
        return found;
    }
}
