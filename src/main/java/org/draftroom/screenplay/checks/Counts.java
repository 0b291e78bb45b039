package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.screenplay.ElementType;

/**
 * Two counts of one thing: twelve monitors here, fourteen there. Small numbers count again in every scene, so they are
 * compared only where "the three" or "those three" says that they are known. Measures, and people, are counted anew.
 */
final class Counts implements Check {

    /** From here on a count is too exact to be of other things of the same name. */
    private static final int EXACT = 5;

    /** Of round numbers one may be a part of the other. */
    private static final int ROUND = 100;

    private static final int MOST = 40;

    private final Map<String, List<Count>> byThing = new HashMap<>();

    @Override
    public void run(Breakdown script, Findings findings) {
        new Counts().look(script, findings);
    }

    private void look(Breakdown script, Findings findings) {
        for (int i = 0; i < script.count(); i++) {
            if (script.is(i, ElementType.ACTION) || script.is(i, ElementType.DIALOGUE)) {
                List<Count> counts = new CountReader(script.passage(i)).read();
                counts.forEach(this::add);
                AllOfThem.look(script.passage(i), counts, findings);
            }
        }
        for (Speech speech : script.speeches()) {
            Count answer = HowMany.answer(script, speech);
            if (answer != null) {
                add(answer);
            }
        }
        byThing.values().forEach(counts -> compare(counts, findings));
    }

    private void add(Count count) {
        List<Count> counts = byThing.computeIfAbsent(count.thing(), any -> new ArrayList<>());
        if (counts.size() < MOST) {
            counts.add(count);
        }
    }

    /** Reports each number that stands against one that comes as often before it, or more often. */
    private static void compare(List<Count> counts, Findings findings) {
        counts.sort(java.util.Comparator.comparingInt(count -> count.passage().index()));
        for (int i = 0; i < counts.size(); i++) {
            Count count = counts.get(i);
            int often = often(counts, count);
            for (int j = 0; j < counts.size() && often == 1; j++) {
                Count other = counts.get(j);
                boolean believed = j < i ? often(counts, other) >= often : often(counts, other) > often;
                if (believed && contradict(j < i ? other : count, j < i ? count : other)) {
                    report(count, other, findings);
                    break;
                }
            }
        }
    }

    private static int often(List<Count> counts, Count count) {
        int often = 0;
        for (Count other : counts) {
            often += other.number() == count.number() ? 1 : 0;
        }
        return often;
    }

    private static boolean contradict(Count earlier, Count later) {
        boolean exact = isExact(earlier) && isExact(later);
        boolean money = CountWords.MONEY.contains(later.thing());
        return earlier.number() != later.number() && (later.definite() || exact && !money);
    }

    private static boolean isExact(Count count) {
        return count.number() >= EXACT && count.number() % ROUND != 0;
    }

    private static void report(Count count, Count other, Findings findings) {
        Passage passage = other.passage();
        Finding.Place place = findings.place(passage.source(other.from()), passage.sourceEnd(other.to()));
        String explanation = findings.words().twoCounts(count.said(), other.said(), place.line());
        int[] range = {count.passage().source(count.from()), count.passage().sourceEnd(count.to())};
        findings.add(Kind.CONTRADICTING_NUMBER, range, explanation, List.of(place), null);
    }
}
