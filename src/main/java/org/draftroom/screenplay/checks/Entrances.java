package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * People who speak on screen before they come: in a scene that brings them in later and hasn't named them yet, or in
 * front of the words that introduce them.
 */
final class Entrances implements Check {

    @Override
    public void run(Breakdown script, Findings findings) {
        for (Sheet sheet : script.sheets()) {
            if (!script.moves().in(sheet).isEmpty()) {
                inScene(script, sheet, findings);
            }
        }
        for (Part part : script.cast().parts()) {
            inStory(script, part, findings);
        }
    }

    private static void inScene(Breakdown script, Sheet sheet, Findings findings) {
        Map<String, List<Speech>> seen = new HashMap<>();
        for (Speech speech : sheet.speeches()) {
            if (!speech.isTogether() && !speech.isUnseen()) {
                seen.computeIfAbsent(speech.name(), any -> new ArrayList<>()).add(speech);
            }
        }
        Set<Part> moved = new HashSet<>();
        List<Move> moves = script.moves().in(sheet);
        for (int i = 0; i < moves.size(); i++) {
            Move move = moves.get(i);
            List<Speech> early = before(seen.get(move.part().key()), move.element());
            boolean enters = move.act() == Move.Act.ENTER && moved.add(move.part()) && !early.isEmpty();
            if (enters && !isNamed(sheet, move) && !(i + 1 < moves.size() && isGone(move, moves.get(i + 1)))) {
                report(early, move, script, findings);
            }
        }
    }

    /** Whether somebody goes in the same breath: walks out and is gone. */
    private static boolean isGone(Move move, Move next) {
        return next.part() == move.part() && next.act() == Move.Act.LEAVE && next.element() == move.element();
    }

    private static List<Speech> before(List<Speech> speeches, int element) {
        List<Speech> early = new ArrayList<>();
        for (int i = 0;
                speeches != null && i < speeches.size() && speeches.get(i).cue() < element;
                i++) {
            early.add(speeches.get(i));
        }
        return early;
    }

    /** Whether the scene names them before they come in. */
    private static boolean isNamed(Sheet sheet, Move move) {
        for (Mention mention : move.part().mentions()) {
            Passage passage = mention.passage();
            boolean earlier = passage.index() == move.element()
                    && passage.sentences().at(mention.from())
                            < passage.sentences().at(move.from());
            if (mention.scene() == sheet.index() && (passage.index() < move.element() || earlier)) {
                return true;
            }
        }
        return false;
    }

    /** Somebody whose first mention introduces them, after they have already spoken. */
    private static void inStory(Breakdown script, Part part, Findings findings) {
        Mention first = part.mentions().isEmpty() ? null : part.mentions().get(0);
        boolean introduces = first != null
                && first.capitals()
                && Description.follows(first)
                && !part.name().isCommon()
                && !script.cast().isShared(part)
                && !script.cast().isPartOfAnother(part);
        if (!introduces) {
            return;
        }
        List<Speech> early = new ArrayList<>();
        for (Speech speech : part.speeches()) {
            boolean open = speech.cue() < first.passage().index() && !speech.isUnseen() && !speech.isTogether();
            if (open && !isCalled(script, speech)) {
                early.add(speech);
            }
        }
        if (!early.isEmpty()) {
            Move move = new Move(part, Move.Act.ENTER, first.passage().index(), first.from(), first.to());
            report(early, move, script, findings);
        }
    }

    /** Whether a scene has a telephone, by which people speak who aren't there. */
    private static boolean isCalled(Breakdown script, Speech speech) {
        Sheet sheet = script.sheet(speech.scene());
        for (int i = sheet.first() + 1; i < sheet.end(); i++) {
            if (PhoneWords.isTaken(script.passage(i))) {
                return true;
            }
        }
        return false;
    }

    private static void report(List<Speech> early, Move move, Breakdown script, Findings findings) {
        UnseenCues.Told told = new UnseenCues.Told(move, CheckWords::beforeEntering);
        UnseenCues.report(Kind.SPEAKS_BEFORE_ENTERING, early, "(O.S.)", script, findings, told);
    }
}
