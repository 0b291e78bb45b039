package org.draftroom.screenplay.checks;

import java.util.List;

/** "All six of them" behind five of something in the same speech or paragraph. */
final class AllOfThem {

    /** More than so many are no group that one counts up. */
    private static final int MOST = 1000;

    private AllOfThem() {}

    static void look(Passage passage, List<Count> counts, Findings findings) {
        WordList words = passage.words();
        for (int i = 0; i < words.count() && !counts.isEmpty(); i++) {
            int at = words.name(i).equals("ALL") ? behind(words, i) : -1;
            Numeral all = at < 0 ? null : Numeral.at(words, at);
            if (all != null && isThem(words, all.next()) && !isCounted(counts, all.value(), words.from(i))) {
                report(passage, counts.get(0), new int[] {words.from(i), words.to(all.next() - 1)}, findings);
            }
        }
    }

    /** The word behind "all", "all of" or "all of the". */
    private static int behind(WordList words, int all) {
        int at = all + 1;
        at += at < words.count() && words.name(at).equals("OF") ? 1 : 0;
        at += at < words.count() && words.name(at).equals("THE") ? 1 : 0;
        return at < words.count() ? at : -1;
    }

    /** Whether nothing is named behind the number, so that it means what was counted before: all six, all six of them. */
    private static boolean isThem(WordList words, int next) {
        if (next >= words.count() || !words.touchesNext(next - 1)) {
            return true;
        }
        boolean of = words.name(next).equals("OF");
        return of
                ? words.touchesNext(next) && CountWords.THEM.contains(words.name(next + 1))
                : MoveWords.FOLLOWS.contains(words.name(next))
                        || words.name(next).equals("HOME");
    }

    /** Whether the number is one of those before it, or their sum; without any it can't be told. */
    private static boolean isCounted(List<Count> counts, int number, int before) {
        int sum = 0;
        for (Count count : counts) {
            if (count.to() > before) {
                break;
            }
            sum += count.number();
            if (sum > MOST) {
                return true;
            }
            if (count.number() == number) {
                return true;
            }
        }
        return sum == 0 || sum == number;
    }

    private static void report(Passage passage, Count other, int[] range, Findings findings) {
        Finding.Place place = findings.place(passage.source(other.from()), passage.sourceEnd(other.to()));
        String said = passage.text().substring(range[0], range[1]).replace('\n', ' ');
        String explanation = findings.words().allOfThem(said, other.said());
        int[] source = {passage.source(range[0]), passage.sourceEnd(range[1])};
        findings.add(Kind.CONTRADICTING_NUMBER, source, explanation, List.of(place), null);
    }
}
