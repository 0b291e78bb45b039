package org.draftroom.screenplay.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * How distinct the voices of the larger parts are, by {@link Delta} over their most frequent words. What a part says
 * is dealt out to two halves, speech by speech, and only halves are compared: so the distance of two voices can be
 * held against how much each varies in itself, which no table of distances alone tells. Texts of a few hundred words
 * are short for this: what comes out is a hint, not a finding.
 *
 * @param voices the parts compared, the one with most words first
 * @param pairs all pairs of them, the most alike first
 */
public record Voices(List<Voice> voices, List<VoicePair> pairs) {

    /** Words that a part must have to be compared. */
    public static final int LEAST_WORDS = 400;

    /** Parts that are compared at most. */
    public static final int MOST_PARTS = 12;

    private record Halves(String part, WordBag first, WordBag second, WordBag whole) {

        static Halves of(Role role) {
            Halves halves = new Halves(role.name(), new WordBag(), new WordBag(), new WordBag());
            for (String text : role.texts()) {
                List<String> words = Words.of(text);
                (halves.first.size() <= halves.second.size() ? halves.first : halves.second).add(words);
                halves.whole.add(words);
            }
            return halves;
        }

        boolean isEven() {
            return Math.min(first.size(), second.size()) * 3 >= whole.size();
        }
    }

    static Voices of(List<Role> roles) {
        List<Halves> parts = roles.stream()
                .filter(role -> role.words() >= LEAST_WORDS)
                .limit(MOST_PARTS)
                .map(Halves::of)
                .filter(Halves::isEven)
                .toList();
        List<WordBag> texts = new ArrayList<>();
        parts.forEach(part -> texts.addAll(List.of(part.first, part.second)));
        Delta delta = new Delta(texts);
        List<Voice> voices =
                parts.stream().map(part -> voice(part, parts, delta)).toList();
        return new Voices(voices, pairs(parts, voices, delta));
    }

    private static Voice voice(Halves part, List<Halves> parts, Delta delta) {
        WordBag others = new WordBag();
        parts.stream().filter(other -> other != part).forEach(other -> others.add(other.whole));
        double variety = delta.between(part.first, part.second);
        List<String> own = others.size() == 0 ? List.of() : TellingWords.of(part.whole, others);
        return new Voice(part.part, part.whole.size(), variety, own);
    }

    private static List<VoicePair> pairs(List<Halves> parts, List<Voice> voices, Delta delta) {
        List<VoicePair> pairs = new ArrayList<>();
        for (int one = 0; one < parts.size(); one++) {
            for (int other = one + 1; other < parts.size(); other++) {
                double varieties =
                        mean(voices.get(one).variety(), voices.get(other).variety());
                pairs.add(pair(parts.get(one), parts.get(other), varieties, delta));
            }
        }
        pairs.sort((a, b) -> Double.compare(a.distinctness(), b.distinctness()));
        return pairs;
    }

    /** The root of the mean square: chance makes short texts vary more, and adds up by squares. */
    private static double mean(double one, double other) {
        return Math.sqrt((one * one + other * other) / 2);
    }

    private static VoicePair pair(Halves one, Halves other, double varieties, Delta delta) {
        double distance = (delta.between(one.first, other.first)
                        + delta.between(one.first, other.second)
                        + delta.between(one.second, other.first)
                        + delta.between(one.second, other.second))
                / 4;
        return new VoicePair(
                one.part,
                other.part,
                distance,
                varieties == 0 ? 1 : distance / varieties,
                TellingWords.of(one.whole, other.whole),
                TellingWords.of(other.whole, one.whole));
    }
}
