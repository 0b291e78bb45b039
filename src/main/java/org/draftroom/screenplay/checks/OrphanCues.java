package org.draftroom.screenplay.checks;

import java.util.List;
import org.draftroom.screenplay.ElementType;

/**
 * Cues with nothing said: a known name alone between blank lines, an {@code @} before one, or a cue with brackets
 * under it and nothing else. A name that the next paragraph goes on from in lower case is a shot.
 */
final class OrphanCues implements Check {

    private static final int NEAR = 3;

    @Override
    public void run(Breakdown script, Findings findings) {
        for (Speech speech : script.speeches()) {
            if (!isSaid(script, speech)) {
                Passage cue = speech.passage();
                report(cue, new int[] {0, speech.nameTo()}, findings);
            }
        }
        for (int i = 0; i < script.count(); i++) {
            if (script.is(i, ElementType.ACTION)) {
                alone(script, script.passage(i), findings);
            }
        }
    }

    private static boolean isSaid(Breakdown script, Speech speech) {
        for (int i = speech.cue() + 1; i < speech.end(); i++) {
            boolean words = script.is(i, ElementType.DIALOGUE) || script.is(i, ElementType.LYRICS);
            if (words && !script.passage(i).text().trim().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static void alone(Breakdown script, Passage passage, Findings findings) {
        int start = 0;
        while (start < passage.text().length() && Letters.isSpace(passage.text().charAt(start))) {
            start++;
        }
        String text = passage.text().substring(start);
        if (text.isEmpty() || text.indexOf('\n') >= 0 || passage.element().forced()) {
            return;
        }
        boolean forced = text.charAt(0) == '@' && text.length() > 1;
        if (!forced
                && (!Letters.isCapitals(text)
                        || !isKnown(script, text) && !isNewSpeaker(script, passage.index(), text)
                        || isShot(script, passage.index()))) {
            return;
        }
        report(passage, new int[] {start, start + text.length()}, findings);
    }

    private static boolean isKnown(Breakdown script, String text) {
        int bracket = text.indexOf('(');
        String name =
                Letters.upper(bracket > 0 ? text.substring(0, bracket) : text).trim();
        Part part = script.cast().part(name);
        return part != null && part.count() > 0;
    }

    /** Whether somebody speaks within a few elements before or behind one. */
    private static boolean isNear(Breakdown script, int index, int step) {
        for (int i = 1; i <= NEAR; i++) {
            if (script.speechAt(index + i * step) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name that speaks nowhere else is alone among speeches: one that stands in action, or is introduced. */
    private static boolean isNewSpeaker(Breakdown script, int index, String text) {
        boolean before = isNear(script, index, -1);
        boolean after = isNear(script, index, 1);
        if (before && after && isWord(text)) {
            return script.mentions().isProper(text) && !script.mentions().isLower(text)
                    || isIntroduced(script, index, text);
        }
        return (before || after) && isIntroduced(script, index, text);
    }

    private static boolean isWord(String text) {
        boolean word = true;
        for (int i = 0; i < text.length(); i++) {
            word &= Letters.isWord(text.charAt(i));
        }
        return word;
    }

    /** Whether action just before has a name in capitals among other words. */
    private static boolean isIntroduced(Breakdown script, int index, String text) {
        for (int i = index - 1; i >= 0 && i >= index - NEAR * 2 && !script.is(i, ElementType.SCENE_HEADING); i--) {
            String action = script.is(i, ElementType.ACTION) ? script.passage(i).text() : "";
            int at = action.indexOf(text);
            int end = at + text.length();
            boolean whole = at > 0 && !Letters.isWord(action.charAt(at - 1)) || at == 0;
            if (whole
                    && (end == action.length() || !Letters.isWord(action.charAt(end)))
                    && !Letters.isCapitals(action)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name alone is part of a sentence that goes on around it. */
    private static boolean isShot(Breakdown script, int index) {
        int next = index + 1;
        if (script.is(next, ElementType.ACTION)) {
            String after = script.passage(next).text();
            if (!after.isEmpty() && (Letters.isLower(after.charAt(0)) || "-.…–—".indexOf(after.charAt(0)) >= 0)) {
                return true;
            }
        }
        if (!script.is(index - 1, ElementType.ACTION)) {
            return false;
        }
        String before = script.passage(index - 1).text().trim();
        return !before.isEmpty()
                && !Letters.isCapitals(before)
                && ".!?\"”:)*_".indexOf(before.charAt(before.length() - 1)) < 0;
    }

    private static void report(Passage cue, int[] name, Findings findings) {
        int[] range = {cue.source(name[0]), cue.sourceEnd(name[1])};
        String shown = cue.text().substring(name[0], name[1]).trim();
        findings.add(Kind.ORPHAN_CUE, range, findings.words().nothingToSay(shown), List.of(), null);
    }
}
