package org.draftroom.screenplay.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.draftroom.screenplay.ElementType;

/**
 * A telephone call of which one side is missing: somebody speaks more than a word or two on the phone, no other voice
 * is heard, and nothing tells that they listen. A pause, dots, "she listens", a machine that takes a message: then
 * one side is meant.
 */
final class Calls implements Check {

    /** More callers than a scene has; with more of them none is followed. */
    private static final int MOST = 10;

    @Override
    public void run(Breakdown script, Findings findings) {
        for (Sheet sheet : script.sheets()) {
            Set<String> callers = isIntercut(script, sheet) ? Set.of() : callers(script, sheet);
            for (String caller : callers.size() > MOST ? Set.<String>of() : callers) {
                look(script, sheet, caller, findings);
            }
        }
    }

    /** Whether a scene is cut together with another, in which the other side may be. */
    private static boolean isIntercut(Breakdown script, Sheet sheet) {
        int before = sheet.first() - 1;
        return before >= 0 && script.passage(before).text().startsWith("INTERCUT");
    }

    /** Who is on the phone: as a cue or its brackets say, or a paragraph of action that has both. */
    private static Set<String> callers(Breakdown script, Sheet sheet) {
        Set<String> callers = new HashSet<>();
        for (int i = sheet.first() + 1; i < sheet.end(); i++) {
            List<Mention> mentions = script.mentions().in(i);
            if (script.is(i, ElementType.ACTION) && PhoneWords.isTaken(script.passage(i))) {
                Part holder = holder(script.passage(i), mentions);
                callers.add(holder == null ? nextSpeaker(sheet, i) : holder.key());
            }
        }
        for (Speech speech : sheet.speeches()) {
            if (CallWatch.isOnPhone(script, speech)) {
                callers.add(speech.name());
            }
        }
        callers.remove("");
        return callers;
    }

    private static String nextSpeaker(Sheet sheet, int element) {
        for (Speech speech : sheet.speeches()) {
            if (speech.cue() > element) {
                return speech.isUnseen() ? "" : speech.name();
            }
        }
        return "";
    }

    /** Who is named in the sentence with the phone, or in the one behind it. */
    private static Part holder(Passage passage, List<Mention> mentions) {
        for (int i = 0; i < passage.words().count(); i++) {
            if (PhoneWords.PHONE.contains(passage.words().name(i))) {
                int sentence = passage.sentences().at(passage.words().from(i));
                for (Mention mention : mentions) {
                    int named = passage.sentences().at(mention.from());
                    if ((named == sentence || named == sentence + 1) && !mention.isPossessive()) {
                        return mention.part();
                    }
                }
            }
        }
        return null;
    }

    private static void look(Breakdown script, Sheet sheet, String caller, Findings findings) {
        CallWatch watch = new CallWatch(script, sheet, caller);
        for (int i = sheet.first() + 1; i < sheet.end(); i++) {
            Speech speech = script.speechAt(i);
            boolean over = PhoneWords.ends(script.passage(i));
            if (speech == null && PhoneWords.starts(script.passage(i))) {
                report(script, watch.lone(), findings);
                watch.hangUp();
            }
            if (speech == null && script.is(i, ElementType.ACTION)) {
                watch.action(script.passage(i));
            } else if (speech != null && i == speech.cue()) {
                over |= watch.speech(speech);
            }
            if (over) {
                report(script, watch.lone(), findings);
            }
            if (PhoneWords.ends(script.passage(i))) {
                watch.hangUp();
            }
        }
        report(script, watch.lone(), findings);
    }

    private static void report(Breakdown script, Speech speech, Findings findings) {
        if (speech == null) {
            return;
        }
        Passage cue = speech.passage();
        int[] range = script.firstWords(speech);
        String name = cue.text().substring(0, speech.nameTo());
        String explanation = findings.words().oneSidedCall(name);
        findings.add(Kind.ONE_SIDED_CALL, range, explanation, List.of(), null);
    }
}
