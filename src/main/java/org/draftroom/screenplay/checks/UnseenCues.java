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
        String explanation = told.sentence().of(findings.words(), name, place.line());
        findings.add(kind, range, explanation, List.of(place), fix(speeches, mark, findings.words()));
    }

    /** The move, and what an explanation says of it. */
    record Told(Move move, Sentence sentence) {}

    /** A sentence on somebody of that name, and on the line that tells of the move. */
    interface Sentence {
        String of(CheckWords words, String name, int line);
    }

    private static Fix fix(List<Speech> speeches, String mark, CheckWords words) {
        if (speeches.size() > MOST) {
            return null;
        }
        List<Fix.Replacement> replacements = new ArrayList<>();
        for (Speech speech : speeches) {
            int at = speech.passage().sourceEnd(speech.nameTo());
            replacements.add(new Fix.Replacement(at, at, " " + mark));
        }
        return new Fix(words.add(mark, speeches.size()), replacements);
    }
}
