package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Somebody who died and speaks on screen later, in a scene that isn't remembered, dreamt or told. */
final class Deaths implements Check {

    /** A death, when it was, and what the dead say since. */
    private record Dead(Move move, int layer, List<Speech> speeches) {}

    @Override
    public void run(Breakdown script, Findings findings) {
        Map<Part, Dead> dead = new LinkedHashMap<>();
        for (Sheet sheet : script.sheets()) {
            List<Move> moves = script.moves().in(sheet);
            int next = 0;
            for (Speech speech : sheet.speeches()) {
                next = die(moves, next, speech.cue(), sheet, dead);
                Dead one = dead.get(script.cast().part(speech.name()));
                boolean now = one != null && one.layer == sheet.layer() && !sheet.isPast();
                if (now && !speech.isUnseen() && !speech.isTogether()) {
                    one.speeches.add(speech);
                }
            }
            die(moves, next, sheet.end(), sheet, dead);
        }
        dead.values().forEach(one -> report(script, one, findings));
    }

    /** Lets those die who do before an element, and answers the first move behind it. */
    private static int die(List<Move> moves, int first, int end, Sheet sheet, Map<Part, Dead> dead) {
        int next = first;
        while (next < moves.size() && moves.get(next).element() < end) {
            Move move = moves.get(next++);
            if (move.act() == Move.Act.DIE && !sheet.isPast()) {
                Dead before = dead.get(move.part());
                if (before == null || before.speeches.isEmpty() && before.layer != sheet.layer()) {
                    dead.put(move.part(), new Dead(move, sheet.layer(), new ArrayList<>()));
                }
            }
        }
        return next;
    }

    private static void report(Breakdown script, Dead dead, Findings findings) {
        if (!dead.speeches.isEmpty()) {
            UnseenCues.Told told = new UnseenCues.Told(
                    dead.move,
                    " speaks here, and died in line ",
                    ". If it is remembered or a voice, the heading or the cue can say so.");
            UnseenCues.report(Kind.SPEAKS_AFTER_DEATH, dead.speeches, "(V.O.)", script, findings, told);
        }
    }
}
