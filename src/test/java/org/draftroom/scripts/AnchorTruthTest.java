package org.draftroom.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.draftroom.scripts.AnchorTruth.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where passages are said to be after a rewrite, against where they are; from more seeds by {@code -Ddraftroom.seeds=20}. */
class AnchorTruthTest {

    private static final int SEQUENCES = 1000;
    private static final int ANCHORS = 20;

    @ParameterizedTest
    @MethodSource("seeds")
    void passagesAreFollowedThroughRewritesAndNeverPutWhereTheyAreNot(long seed) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            Random random = new Random(new SplittableRandom(seed + sequence).nextLong());
            var rewriter = new Rewriter(random);
            List<Anchor> anchors = anchors(random, rewriter.now().text());
            for (int edits = 5 + random.nextInt(36); edits > 0; edits--) {
                rewriter.edit();
            }
            for (Anchor anchor : anchors) {
                Anchored said = anchor.at(rewriter.all(), rewriter.now().text());
                verdicts.merge(new AnchorTruth(rewriter, anchor).of(said), 1, Integer::sum);
            }
        }
        int all = SEQUENCES * ANCHORS;
        System.out.printf("Anchors after %d rewrites from %d: %d, of them %s%n", SEQUENCES, seed, all, verdicts);
        assertThat(verdicts.getOrDefault(Verdict.ASTRAY, 0)).isZero();
        assertThat(verdicts.get(Verdict.RIGHT)).isGreaterThanOrEqualTo(all * 99 / 100);
    }

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("draftroom.seeds", 1))
                .map(seed -> 20_261_124L + seed * SEQUENCES);
    }

    /** Passages as notes quote them: most of a paragraph, some of a cue and what is said, or of two paragraphs. */
    private static List<Anchor> anchors(Random random, String text) {
        List<Anchor> anchors = new ArrayList<>();
        while (anchors.size() < ANCHORS) {
            int from = text.indexOf(' ', random.nextInt(text.length() - 200)) + 1;
            int to = end(random, text, from);
            if (from > 0 && to - from >= 8 && Character.isLetter(text.charAt(from))) {
                anchors.add(new Anchor(0, from, to, text.substring(from, to)));
            }
        }
        return anchors;
    }

    private static int end(Random random, String text, int from) {
        int paragraph = text.indexOf("\n\n", from);
        int next = text.indexOf("\n\n", paragraph + 2);
        int end = random.nextInt(8) == 0 && next > 0 ? next : paragraph;
        int word = text.indexOf(' ', from + 8 + random.nextInt(60));
        return random.nextInt(2) == 0 && word > 0 && word < end ? word : end;
    }
}
