package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.List;

/**
 * Cues that are a slip away from a name that speaks more. The rare name is found nowhere but on its cue; a name that
 * action or dialogue knows is somebody of their own, however alike. Numbered parts and kinds of people are never
 * slips of each other.
 */
final class NearMissNames implements Check {

    /** More names than a script has; with more of them no two are compared. */
    private static final int MOST = 1000;

    private static final int RARE = 2;

    @Override
    public void run(Breakdown script, Findings findings) {
        List<Part> parts = new ArrayList<>();
        for (Part part : script.cast().parts()) {
            if (part.count() > 0) {
                parts.add(part);
            }
        }
        if (parts.size() > MOST) {
            return;
        }
        for (Part part : parts) {
            if (part.count() <= RARE && !script.known().hasCharacter(part.key())) {
                Part meant = meant(part, parts, script);
                if (meant != null) {
                    report(part, meant, script, findings);
                }
            }
        }
    }

    private static Part meant(Part rare, List<Part> parts, Breakdown script) {
        Part best = null;
        for (Part other : parts) {
            boolean likelier = best == null || other.count() > best.count();
            if (likelier && isSlip(rare, other) && isKnown(other, rare) && !isOwn(rare, other, script)) {
                best = other;
            }
        }
        return best;
    }

    private static boolean isKnown(Part common, Part rare) {
        return common.count() > rare.count()
                || common.count() == rare.count() && !common.mentions().isEmpty();
    }

    /** Whether the words in which the rare name differs stand anywhere in the script but on its cues. */
    private static boolean isOwn(Part rare, Part common, Breakdown script) {
        for (String word : rare.name().core()) {
            boolean shared = common.name().words().contains(word);
            if (!shared && script.mentions().isSaid(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSlip(Part rare, Part common) {
        if (rare == common || rare.name().isNumbered() || common.name().isNumbered()) {
            return false;
        }
        String a = rare.key();
        String b = common.key();
        if (Letters.joined(a).equals(Letters.joined(b))) {
            return true;
        }
        List<String> words = rare.name().words();
        List<String> others = common.name().words();
        if (words.size() != others.size()) {
            return false;
        }
        int differs = -1;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(others.get(i))) {
                if (differs >= 0) {
                    return false;
                }
                differs = i;
            }
        }
        return differs >= 0 && isSlip(words.get(differs), others.get(differs));
    }

    private static boolean isSlip(String rare, String common) {
        boolean kinds = NameWords.COMMON.contains(rare) && NameWords.COMMON.contains(common);
        return !kinds && !isPair(rare, common) && !isPair(common, rare) && NameDistance.isNear(rare, common);
    }

    /** Whether one is the other's plural, or its form for a woman. */
    private static boolean isPair(String one, String other) {
        for (String ending : new String[] {"S", "ES", "A", "E", "А"}) {
            if (other.equals(one + ending)) {
                return true;
            }
        }
        int last = one.length() - 1;
        return one.length() == other.length()
                && one.substring(0, last).equals(other.substring(0, last))
                && one.charAt(last) == 'O'
                && other.charAt(last) == 'A';
    }

    private static void report(Part rare, Part meant, Breakdown script, Findings findings) {
        for (Speech speech : rare.speeches()) {
            Passage cue = speech.passage();
            int[] range = {cue.source(0), cue.sourceEnd(speech.nameTo())};
            Passage other = meant.speeches().get(0).passage();
            Finding.Place place = findings.place(
                    other.source(0), other.sourceEnd(meant.speeches().get(0).nameTo()));
            String explanation =
                    findings.words().nearMiss(rare.shown(), rare.count(), meant.shown(), meant.count(), place.line());
            Fix fix = Fix.of(findings.words().changeTo(meant.shown()), range[0], range[1], meant.shown());
            findings.add(Kind.NEAR_MISS_NAME, range, explanation, List.of(place), fix);
        }
    }
}
