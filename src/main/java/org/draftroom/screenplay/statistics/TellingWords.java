package org.draftroom.screenplay.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that one text uses more than another, by log-likelihood (Dunning, "Accurate Methods for the Statistics of
 * Surprise and Coincidence", Computational Linguistics 19, 1993): twice the sum, over both texts, of the word's count
 * times the logarithm of its count over the count to be expected.
 */
final class TellingWords {

    /** Beyond this one word in a thousand gets by chance, where nothing differs. */
    private static final double SURPRISING = 10.83;

    private static final int MOST = 6;

    private record Scored(String word, double score) {}

    private TellingWords() {}

    /** Words of the first text that the second has much less of, the most telling first; often none. */
    static List<String> of(WordBag one, WordBag other) {
        List<Scored> telling = new ArrayList<>();
        for (String word : one.words()) {
            double score = one.frequency(word) > other.frequency(word) ? logLikelihood(word, one, other) : 0;
            if (score > SURPRISING) {
                telling.add(new Scored(word, score));
            }
        }
        telling.sort((a, b) -> a.score == b.score ? a.word.compareTo(b.word) : Double.compare(b.score, a.score));
        return telling.stream().limit(MOST).map(Scored::word).toList();
    }

    private static double logLikelihood(String word, WordBag one, WordBag other) {
        double rate = (double) (one.count(word) + other.count(word)) / (one.size() + other.size());
        return 2 * (term(one.count(word), one.size() * rate) + term(other.count(word), other.size() * rate));
    }

    private static double term(int count, double expected) {
        return count == 0 ? 0 : count * Math.log(count / expected);
    }
}
