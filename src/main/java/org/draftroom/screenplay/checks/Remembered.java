package org.draftroom.screenplay.checks;

import java.util.List;
import java.util.Set;
import org.draftroom.screenplay.ElementType;

/**
 * Somebody who is seen only in flashbacks, in a script in which somebody is said to have died, and who then speaks on
 * screen in the present, where action doesn't have them.
 */
final class Remembered {

    private static final Set<String> DEAD = WordTable.of(
            "DEAD DIED KILLED BURIED WIDOW TOT GESTORBEN MORT MORTE MUERTO MUERTA MURIÓ УМЕР УМЕРЛА ПОГИБ MORTO");

    private static final int SEEN = 2;

    private Remembered() {}

    static void look(Breakdown script, Findings findings) {
        Passage told = told(script);
        for (Part part : told == null ? List.<Part>of() : script.cast().parts()) {
            int past = 0;
            Speech present = null;
            int others = 0;
            for (Speech speech : part.speeches()) {
                boolean isPast = script.sheet(speech.scene()).isPast();
                past += isPast ? 1 : 0;
                present = isPast || speech.isUnseen() ? present : speech;
                others += isPast || speech.isUnseen() ? 0 : 1;
            }
            if (past >= SEEN && others == 1 && !isSeen(script, part)) {
                report(script, part, present, told, findings);
            }
        }
    }

    /** Where a speech of the present first says that somebody died, or null. */
    private static Passage told(Breakdown script) {
        for (Speech speech : script.speeches()) {
            for (int i = speech.cue() + 1;
                    i < speech.end() && !script.sheet(speech.scene()).isPast();
                    i++) {
                if (script.is(i, ElementType.DIALOGUE) && PhoneWords.has(script.passage(i), DEAD)) {
                    return script.passage(i);
                }
            }
        }
        return null;
    }

    /** Whether the action of the present has somebody. */
    private static boolean isSeen(Breakdown script, Part part) {
        for (Mention mention : part.mentions()) {
            if (!script.sheet(mention.scene()).isPast() && !mention.isPossessive()) {
                return true;
            }
        }
        return false;
    }

    private static void report(Breakdown script, Part part, Speech speech, Passage told, Findings findings) {
        Passage cue = speech.passage();
        int[] range = {cue.source(0), cue.sourceEnd(speech.nameTo())};
        Finding.Place place =
                findings.place(told.element().from(), told.element().to());
        String explanation = findings.words().onlyRemembered(part.shown(), place.line());
        int at = cue.sourceEnd(speech.nameTo());
        Fix fix = Fix.of(findings.words().add("(V.O.)", 1), at, at, " (V.O.)");
        findings.add(Kind.SPEAKS_AFTER_DEATH, range, explanation, List.of(place), fix);
    }
}
