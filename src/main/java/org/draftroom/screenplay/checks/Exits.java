package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.draftroom.screenplay.ElementType;

/**
 * People who have left the scene and speak on screen: unless they come back, action names them again, the place
 * changes, or the cue says that they aren't seen.
 */
final class Exits implements Check {

    private static final String[] ASIDE = {
        "OFF", "FROM", "OUTSIDE", "CALLING", "SHOUTING", "DOOR", "O.S", "V.O", "PHONE", "RADIO"
    };

    /** How many words behind a leaving may take it back. */
    private static final int NEAR = 80;

    /** Somebody who has left, and what they say since. */
    private record Gone(Move move, List<Speech> speeches) {}

    @Override
    public void run(Breakdown script, Findings findings) {
        for (Sheet sheet : script.sheets()) {
            if (!script.moves().in(sheet).isEmpty()) {
                look(script, sheet, findings);
            }
        }
    }

    private static void look(Breakdown script, Sheet sheet, Findings findings) {
        Map<Part, Gone> gone = new LinkedHashMap<>();
        List<Move> moves = script.moves().in(sheet);
        int next = 0;
        for (int i = sheet.first() + 1; i < sheet.end(); i++) {
            Speech speech = gone.isEmpty() ? null : script.speechAt(i);
            if (speech != null && speech.cue() == i) {
                speaks(script, speech, gone);
            }
            comeBack(script, script.passage(i), gone, findings);
            while (next < moves.size() && moves.get(next).element() == i) {
                move(script, moves.get(next++), gone, findings);
            }
        }
        flush(script, gone, findings);
    }

    private static void move(Breakdown script, Move move, Map<Part, Gone> gone, Findings findings) {
        boolean back = isAny(script, back(script.passage(move.element()), move.to(), NEAR), move.part());
        if (move.act() == Move.Act.LEAVE && !back) {
            gone.putIfAbsent(move.part(), new Gone(move, new ArrayList<>()));
        } else if (move.act() == Move.Act.ENTER) {
            report(script, gone.remove(move.part()), findings);
        }
    }

    /** Action that names somebody again has them back; so has a change of place inside the scene. */
    private static void comeBack(Breakdown script, Passage passage, Map<Part, Gone> gone, Findings findings) {
        if (gone.isEmpty()) {
            return;
        }
        boolean action = passage.is(ElementType.ACTION);
        boolean shot = passage.is(ElementType.TRANSITION) || action && Letters.isCapitals(passage.text());
        if (shot) {
            flush(script, gone, findings);
        }
        Set<String> back = action ? back(passage, 0, passage.words().count()) : Set.of();
        for (Part part : back.isEmpty() ? List.<Part>of() : List.copyOf(gone.keySet())) {
            if (isAny(script, back, part)) {
                report(script, gone.remove(part), findings);
            }
        }
        for (Mention mention : script.mentions().in(passage.index())) {
            if (!mention.isPossessive()) {
                report(script, gone.remove(mention.part()), findings);
            }
        }
    }

    /** The pronouns, or "", of those unnamed who come back, or haven't quite gone, among so many words behind an index. */
    private static Set<String> back(Passage passage, int from, int most) {
        WordList words = passage.words();
        Set<String> back = new HashSet<>();
        int first = words.at(from);
        for (int i = first; i < Math.min(words.count(), first + most); i++) {
            boolean starts = passage.sentences().startsAt(words.from(i));
            boolean unnamed = starts || MoveWords.UNNAMED.contains(words.name(i - 1));
            if (unnamed && MoveWords.BACK.match(words, i) > 0) {
                back.add(starts ? "" : words.name(i - 1));
            }
        }
        return back;
    }

    private static boolean isAny(Breakdown script, Set<String> pronouns, Part part) {
        for (String pronoun : pronouns) {
            if (script.moves().company().canMean(pronoun, part)) {
                return true;
            }
        }
        return false;
    }

    private static void speaks(Breakdown script, Speech speech, Map<Part, Gone> gone) {
        Gone absent = gone.get(script.cast().part(speech.name()));
        if (absent != null && !speech.isTogether() && !speech.isUnseen() && !isAside(script, speech)) {
            absent.speeches.add(speech);
        }
    }

    /** Whether the first parenthetical says where the voice comes from. */
    private static boolean isAside(Breakdown script, Speech speech) {
        if (!script.is(speech.cue() + 1, ElementType.PARENTHETICAL)) {
            return false;
        }
        String said = Letters.upper(script.passage(speech.cue() + 1).text());
        for (String mark : ASIDE) {
            if (said.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    private static void flush(Breakdown script, Map<Part, Gone> gone, Findings findings) {
        gone.values().forEach(one -> report(script, one, findings));
        gone.clear();
    }

    private static void report(Breakdown script, Gone gone, Findings findings) {
        if (gone != null && !gone.speeches.isEmpty()) {
            UnseenCues.Told told = new UnseenCues.Told(gone.move, CheckWords::afterLeaving);
            UnseenCues.report(Kind.SPEAKS_AFTER_LEAVING, gone.speeches, "(O.S.)", script, findings, told);
        }
    }
}
