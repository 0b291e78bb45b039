package org.draftroom.screenplay.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VoicesTest {

    private static final String[] PLAIN = {"the", "boat", "is", "here", "and", "we", "go", "now", "so", "come"};
    private static final String[] FINE = {"perhaps", "one", "might", "rather", "have", "and", "the", "so", "is", "quite"
    };

    @Test
    void partsThatUseTheSameWordsAreHardToTellApart() {
        Voices voices = StatisticsTest.of(
                        speeches("ANA", PLAIN, 1) + speeches("BO", PLAIN, 2) + speeches("CY", FINE, 3))
                .voices();
        assertThat(voices.voices()).extracting(Voice::part).containsExactly("ANA", "BO", "CY");
        VoicePair alike = voices.pairs().get(0);
        assertThat(List.of(alike.one(), alike.other())).containsExactly("ANA", "BO");
        assertThat(alike.distinctness()).isBetween(0.8, 1.2);
        assertThat(alike.ofOne()).isEmpty();
        assertThat(voices.pairs().subList(1, 3)).allSatisfy(pair -> {
            assertThat(pair.distinctness()).isGreaterThan(1.5);
            assertThat(pair.ofOne()).contains("boat", "we", "go").doesNotContain("and", "perhaps");
            assertThat(pair.ofOther()).contains("perhaps", "quite");
        });
        assertThat(voices.voices().get(2).ownWords()).contains("perhaps").hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void smallPartsAreNotCompared() {
        Voices voices = StatisticsTest.of(speeches("ANA", PLAIN, 1) + "BO\nNo.\n\nCY\n" + "word ".repeat(900) + "\n")
                .voices();
        assertThat(voices.voices()).extracting(Voice::part).containsExactly("ANA");
        assertThat(voices.voices().get(0).ownWords()).isEmpty();
        assertThat(voices.pairs()).isEmpty();
    }

    /** Two texts of 100 words, one with ten of a word, the other with none: 2 (10 ln (10 / 5)). */
    @Test
    void wordsTellByLogLikelihood() {
        WordBag one = bag("tide", 10, "sea", 90);
        WordBag other = bag("sand", 5, "sea", 95);
        assertThat(TellingWords.of(one, other)).containsExactly("tide");
        assertThat(TellingWords.of(other, one)).isEmpty();
        assertThat(2 * 10 * Math.log(2)).isGreaterThan(10.83);
        assertThat(2 * 5 * Math.log(2)).isLessThan(10.83);
    }

    /** Frequencies 0 and 0.5, 1 and 0.5: a standard deviation is 0.25, so each word differs by two. */
    @Test
    void distancesAreInStandardDeviations() {
        WordBag one = bag("tide", 10, "sea", 10);
        WordBag other = bag("sea", 20, "tide", 0);
        assertThat(new Delta(List.of(one, other)).between(one, other)).isCloseTo(2, within(1e-9));
        assertThat(new Delta(List.of(one, one)).between(one, one)).isZero();
    }

    private static WordBag bag(String first, int times, String second, int more) {
        WordBag bag = new WordBag();
        bag.add(java.util.Collections.nCopies(times, first));
        bag.add(java.util.Collections.nCopies(more, second));
        return bag;
    }

    private static String speeches(String name, String[] words, int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int speech = 0; speech < 120; speech++) {
            text.append(name).append('\n');
            for (int word = 0; word < 8; word++) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            text.append("\n\nPause.\n\n");
        }
        return text.toString();
    }
}
