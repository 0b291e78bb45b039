package org.draftroom.screenplay.checks;

import java.util.Arrays;
import java.util.List;
import org.draftroom.screenplay.ElementType;

/**
 * The same phrase of several words again close by: in the action of a scene, or in one speech. What one person says
 * after another is an echo, and left alone.
 */
final class RepeatedPhrases implements Check {

    /** The fewest words of a phrase; in speeches, where repeating is rhetoric, more. */
    private static final int WORDS = 8;

    private static final int SPOKEN_WORDS = 12;
    /** The fewest words of a phrase twice in a row without a stop between. */
    private static final int FEWEST = 2;

    private static final int FEWEST_SPOKEN = 3;

    /** The most words between the two. */
    private static final int NEAR = 120;

    @Override
    public void run(Breakdown script, Findings findings) {
        for (Sheet sheet : script.sheets()) {
            Stream action = new Stream(WORDS);
            for (int i = sheet.first() + 1; i < sheet.end(); i++) {
                if (script.is(i, ElementType.ACTION)) {
                    action.add(script.passage(i), findings);
                }
            }
            for (Speech speech : sheet.speeches()) {
                Stream spoken = new Stream(SPOKEN_WORDS);
                for (int i = speech.cue() + 1; i < speech.end(); i++) {
                    if (script.is(i, ElementType.DIALOGUE)) {
                        spoken.add(script.passage(i), findings);
                    }
                }
            }
        }
    }

    /** Words one after another, with a table of where each run of a few was last. */
    private static final class Stream {
        private final int least;
        private Passage[] passages = new Passage[64];
        private int[] indexes = new int[64];
        private int[] hashes = new int[64];
        private int count;
        private final java.util.Map<Integer, Integer> last = new java.util.HashMap<>();
        private int free;

        Stream(int least) {
            this.least = least;
        }

        void add(Passage passage, Findings findings) {
            for (int i = 0; i < passage.words().count(); i++) {
                push(passage, i);
                if (count >= least) {
                    look(findings);
                }
                stutter(findings);
            }
        }

        private void push(Passage passage, int word) {
            if (count == hashes.length) {
                passages = Arrays.copyOf(passages, count * 2);
                indexes = Arrays.copyOf(indexes, count * 2);
                hashes = Arrays.copyOf(hashes, count * 2);
            }
            passages[count] = passage;
            indexes[count] = word;
            hashes[count++] = passage.words().upper(word).hashCode();
        }

        private void look(Findings findings) {
            int start = count - least;
            int hash = 7;
            for (int i = start; i < count; i++) {
                hash = hash * 1_000_003 + hashes[i];
            }
            Integer before = last.put(hash, start);
            boolean near = before != null && before + least <= start && start - before <= NEAR;
            if (near && start >= free && isSame(before, start, least) && isVaried(start)) {
                report(before, start, least, findings);
                free = count;
            }
        }

        /** A few words written twice in a row, nothing but spaces between: the gate is the gate is gone. */
        private void stutter(Findings findings) {
            for (int length = least == WORDS ? FEWEST : FEWEST_SPOKEN; length < least; length++) {
                int start = count - length;
                boolean fits = start - length >= 0 && start >= free && isSame(start - length, start, length);
                if (fits && !isChant(start, length) && isUnbroken(start - length, count)) {
                    report(start - length, start, length, findings);
                    free = count;
                    return;
                }
            }
        }

        /** One word over and over, or a phrase that comes a third time. */
        private boolean isChant(int start, int length) {
            boolean third = isNext(start, length);
            boolean before = start - length > 0 && hashes[start - length - 1] == hashes[start - 1];
            return third || before || hashes[start] == hashes[start + length - 1] && hashes[start] == hashes[start + 1];
        }

        /** Whether a phrase comes once more behind the last word, or begins to before the end. */
        private boolean isNext(int start, int length) {
            WordList words = passages[count - 1].words();
            int next = indexes[count - 1] + 1;
            for (int i = 0; i < length && next + i < words.count(); i++) {
                if (!words.upper(next + i).equals(word(start + i))) {
                    return false;
                }
            }
            return next < words.count();
        }

        private boolean isUnbroken(int from, int to) {
            for (int i = from; i + 1 < to; i++) {
                if (passages[i] != passages[i + 1] || !passages[i].words().touchesNext(indexes[i])) {
                    return false;
                }
            }
            return true;
        }

        private boolean isSame(int before, int start, int length) {
            for (int i = 0; i < length; i++) {
                boolean same = hashes[before + i] == hashes[start + i]
                        && word(before + i).equals(word(start + i));
                if (!same) {
                    return false;
                }
            }
            return true;
        }

        /** Whether a run isn't one or two words over and over. */
        private boolean isVaried(int start) {
            int different = 0;
            for (int i = start; i < start + least; i++) {
                int earlier = start;
                while (hashes[earlier] != hashes[i]) {
                    earlier++;
                }
                different += earlier == i ? 1 : 0;
            }
            return different * 2 > least;
        }

        private String word(int at) {
            return passages[at].words().upper(indexes[at]);
        }

        private void report(int before, int start, int length, Findings findings) {
            int end = start;
            while (end + 1 < start + length && passages[end + 1] == passages[start]) {
                end++;
            }
            Passage passage = passages[start];
            int[] range = {source(start), passage.sourceEnd(passage.words().to(indexes[end]))};
            Finding.Place place = findings.place(
                    source(before),
                    passages[before].sourceEnd(passages[before].words().to(indexes[before])));
            String explanation = findings.words().samePhrase(place.line());
            findings.add(Kind.REPEATED_PHRASE, range, explanation, List.of(place), null);
        }

        private int source(int at) {
            return passages[at].source(passages[at].words().from(indexes[at]));
        }
    }
}
