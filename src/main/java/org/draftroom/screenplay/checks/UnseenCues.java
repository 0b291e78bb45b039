package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.List;

/** Cues of somebody who can't be seen there, reported once, with a fix that marks all of them. */
final class UnseenCues {

    /** More cues than that are no slip of the cues. */
    private static final int MOST = 5;

    private UnseenCues() {}

    /** Reports the first of some speeches; there is at least one. */
    static void report(Kind kind, List<Speech> speeches, String mark, Breakdown script, Findings findings, Told told) {
        Speech first = speeches.get(0);
        Passage cue = first.passage();
        Passage said = script.passage(told.move().element());
        Finding.Place place =
                findings.place(said.element().from(), said.element().to());
        int[] range = {cue.source(0), cue.sourceEnd(first.nameTo())};
        String name = cue.text().substring(0, first.nameTo());
        String explanation = name + told.before() + place.line() + told.behind();
        findings.add(kind, range, explanation, List.of(place), fix(speeches, mark));
    }

    /** What an explanation says around the line that tells of the move. */
    record Told(Move move, String before, String behind) {}

    private static Fix fix(List<Speech> speeches, String mark) {
        if (speeches.size() > MOST) {
            return null;
        }
        List<Fix.Replacement> replacements = new ArrayList<>();
        for (Speech speech : speeches) {
            int at = speech.passage().sourceEnd(speech.nameTo());
            replacements.add(new Fix.Replacement(at, at, " " + mark));
        }
        return new Fix("Add " + mark + (speeches.size() > 1 ? " to " + speeches.size() + " cues" : ""), replacements);
    }
}
