package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Somebody who died and speaks on screen later, in a scene that isn't remembered, dreamt or told. */
final class Deaths implements Check {

    /** A death, the last sheet of which it is told, when it was, and what the dead say since. */
    private record Dead(Move move, int until, int layer, List<Speech> speeches) {

        boolean holds(Sheet sheet) {
            return layer == sheet.layer() && sheet.index() <= until;
        }
    }

    private final Map<Part, Dead> dead = new LinkedHashMap<>();

    @Override
    public void run(Breakdown script, Findings findings) {
        new Deaths().look(script, findings);
    }

    private void look(Breakdown script, Findings findings) {
        for (Sheet sheet : script.sheets()) {
            List<Move> moves = script.moves().in(sheet);
            int next = 0;
            for (Speech speech : sheet.speeches()) {
                while (next < moves.size() && moves.get(next).element() < speech.cue()) {
                    die(script, sheet, moves.get(next++));
                }
                speak(script, sheet, speech);
            }
            moves.subList(next, moves.size()).forEach(move -> die(script, sheet, move));
        }
        dead.values().forEach(one -> report(script, one, findings));
        Remembered.look(script, findings);
    }

    private void speak(Breakdown script, Sheet sheet, Speech speech) {
        Dead one = dead.get(script.cast().part(speech.name()));
        boolean now = one != null && one.holds(sheet) && !sheet.isPast();
        if (now && !speech.isUnseen() && !speech.isTogether()) {
            one.speeches.add(speech);
        }
    }

    private void die(Breakdown script, Sheet sheet, Move move) {
        if (move.act() != Move.Act.DIE || sheet.isPast()) {
            return;
        }
        Dead before = dead.get(move.part());
        if (before == null || before.speeches.isEmpty() && !before.holds(sheet)) {
            dead.put(move.part(), new Dead(move, until(script, sheet, move), sheet.layer(), new ArrayList<>()));
        }
    }

    /** A title tells of what may come later; what it says holds for its scene. */
    private static int until(Breakdown script, Sheet sheet, Move move) {
        return script.passage(move.element()).isTitle() ? sheet.index() : Integer.MAX_VALUE;
    }

    private static void report(Breakdown script, Dead dead, Findings findings) {
        if (!dead.speeches.isEmpty()) {
            UnseenCues.Told told = new UnseenCues.Told(dead.move, CheckWords::afterDeath);
            UnseenCues.report(Kind.SPEAKS_AFTER_DEATH, dead.speeches, "(V.O.)", script, findings, told);
        }
    }
}
