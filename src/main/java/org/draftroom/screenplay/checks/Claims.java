package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Claims by topic, and those that contradict what is said more often, or first. */
final class Claims<T> {

    /** More claims of one topic than a script has; further ones aren't compared. */
    private static final int MOST = 50;

    private final Map<String, List<Claim<T>>> byTopic = new LinkedHashMap<>();

    void add(Claim<T> claim) {
        List<Claim<T>> claims = byTopic.computeIfAbsent(claim.topic() + "/" + claim.layer(), any -> new ArrayList<>());
        if (claims.size() < MOST) {
            claims.add(claim);
        }
    }

    /** A sentence on the line that says otherwise, and what it says. */
    interface Sentence {
        String of(CheckWords words, int line, String said);
    }

    /** Reports each claim that contradicts the one that most others of its topic agree with. */
    void compare(Kind kind, BiPredicate<T, T> contradict, Sentence sentence, Findings findings) {
        for (List<Claim<T>> claims : byTopic.values()) {
            Claim<T> believed = believed(claims, contradict);
            for (Claim<T> claim : claims) {
                if (contradict.test(claim.value(), believed.value())) {
                    report(kind, claim, believed, sentence, findings);
                }
            }
        }
    }

    private static <T> Claim<T> believed(List<Claim<T>> claims, BiPredicate<T, T> contradict) {
        Claim<T> best = claims.get(0);
        int most = 0;
        for (Claim<T> claim : claims) {
            int agree = 0;
            for (Claim<T> other : claims) {
                agree += contradict.test(claim.value(), other.value()) ? 0 : 1;
            }
            if (agree > most) {
                most = agree;
                best = claim;
            }
        }
        return best;
    }

    private static <T> void report(Kind kind, Claim<T> claim, Claim<T> other, Sentence sentence, Findings findings) {
        Finding.Place place = findings.place(other.source(), other.sourceEnd());
        String said = other.passage().text().substring(other.from(), other.to()).replace('\n', ' ');
        String explanation = sentence.of(findings.words(), place.line(), said);
        findings.add(kind, new int[] {claim.source(), claim.sourceEnd()}, explanation, List.of(place), null);
    }
}
