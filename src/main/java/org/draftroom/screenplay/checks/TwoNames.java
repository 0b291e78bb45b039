package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two cue names for one person: with and without a title, with and without a first name or surname. They are two
 * people where they talk to each other, where several share the name, or where both speak often.
 */
final class TwoNames implements Check {

    private static final int RARE = 3;
    private static final int MANY = 5;

    @Override
    public void run(Breakdown script, Findings findings) {
        Map<String, List<Part>> byWord = new HashMap<>();
        Map<String, List<Part>> byFullName = new HashMap<>();
        for (Part part : script.cast().parts()) {
            if (part.count() > 0 && isSomebody(part.name())) {
                part.name().core().forEach(word -> add(byWord, word, part));
                FullName.of(part).forEach(word -> add(byFullName, word, part));
            }
        }
        nicknames(script, findings);
        for (Part part : script.cast().parts()) {
            String word = part.name().core().size() == 1 ? part.name().core().get(0) : "";
            List<Part> sharing = byWord.getOrDefault(word, List.of());
            compare(part, sharing.size() > 1 ? sharing : byFullName.getOrDefault(word, List.of()), script, findings);
        }
    }

    /** WILLIAM and BILL, if nobody else has either name. */
    private static void nicknames(Breakdown script, Findings findings) {
        Map<String, List<Part>> byFull = new HashMap<>();
        for (Part part : script.cast().parts()) {
            boolean somebody = part.count() > 0 && isSomebody(part.name());
            String full = somebody ? Nicknames.full(part.name().core().get(0)) : null;
            if (full != null) {
                add(byFull, full, part);
            }
        }
        for (List<Part> sharing : byFull.values()) {
            boolean two = sharing.size() == 2
                    && !sharing.get(0)
                            .name()
                            .core()
                            .get(0)
                            .equals(sharing.get(1).name().core().get(0));
            if (two) {
                compare(sharing.get(0), sharing, script, findings);
            }
        }
    }

    private static void add(Map<String, List<Part>> parts, String word, Part part) {
        List<Part> sharing = parts.computeIfAbsent(word, any -> new ArrayList<>());
        if (!sharing.contains(part)) {
            sharing.add(part);
        }
    }

    private static void compare(Part part, List<Part> sharing, Breakdown script, Findings findings) {
        if (sharing.size() != 2 || !sharing.contains(part)) {
            return;
        }
        Part other = sharing.get(0) == part ? sharing.get(1) : sharing.get(0);
        boolean once = !other.name().core().equals(part.name().core()) || sharing.get(0) == part;
        boolean settled =
                script.known().hasCharacter(part.key()) && script.known().hasCharacter(other.key());
        if (once && !settled && isOne(part.name(), other.name()) && !isTwo(part, other, script)) {
            report(part, other, findings);
        }
    }

    private static boolean isSomebody(PartName name) {
        return !name.core().isEmpty()
                && !name.isPossessive()
                && !name.isNumbered()
                && !name.isOtherSelf()
                && !name.isCommon();
    }

    /** Whether two names can be one person's: they are short, and no titles part them. */
    private static boolean isOne(PartName one, PartName other) {
        return other.core().size() <= 3 && !areParted(one, other);
    }

    private static boolean areParted(PartName one, PartName other) {
        for (String title : one.words()) {
            if (NameWords.isTitle(title) && !other.words().contains(title) && hasOtherTitle(other, title)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOtherTitle(PartName name, String title) {
        for (String word : name.words()) {
            if (NameWords.isTitle(word) && !NameWords.areOneTrade(word, title)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTwo(Part one, Part other, Breakdown script) {
        int least = Math.min(one.count(), other.count());
        int most = Math.max(one.count(), other.count());
        return least > RARE && most < least * MANY || talk(one, other, script);
    }

    /** Whether one answers the other, nothing but words between. */
    private static boolean talk(Part one, Part other, Breakdown script) {
        List<Speech> all = script.speeches();
        for (Speech speech : one.count() < other.count() ? one.speeches() : other.speeches()) {
            String partner = (one.count() < other.count() ? other : one).key();
            boolean before = speech.index() > 0 && answers(all.get(speech.index() - 1), speech, partner);
            boolean after = speech.index() + 1 < all.size()
                    && all.get(speech.index() + 1).names().contains(partner)
                    && all.get(speech.index() + 1).cue() == speech.end();
            if (before || after) {
                return true;
            }
        }
        return false;
    }

    private static boolean answers(Speech first, Speech second, String partner) {
        return first.names().contains(partner) && first.end() == second.cue();
    }

    private static void report(Part one, Part other, Findings findings) {
        Part rare = one.count() < other.count() || one.count() == other.count() && isLater(one, other) ? one : other;
        Part common = rare == one ? other : one;
        Passage first = common.speeches().get(0).passage();
        Finding.Place place = findings.place(
                first.source(0), first.sourceEnd(common.speeches().get(0).nameTo()));
        for (Speech speech : rare.speeches()) {
            Passage cue = speech.passage();
            int[] range = {cue.source(0), cue.sourceEnd(speech.nameTo())};
            String explanation = findings.words().twoNames(rare.shown(), common.shown(), place.line(), common.count());
            Fix fix = Fix.of(findings.words().changeTo(common.shown()), range[0], range[1], common.shown());
            findings.add(Kind.TWO_NAMES, range, explanation, List.of(place), fix);
        }
    }

    private static boolean isLater(Part one, Part other) {
        return one.speeches().get(0).cue() > other.speeches().get(0).cue();
    }
}
