package org.draftroom.screenplay.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Burrows's Delta ("Delta: a Measure of Stylistic Difference", Literary and Linguistic Computing 17, 2002): how often
 * two texts use each of the most frequent words, in standard deviations over all texts; the mean of the differences.
 */
final class Delta {

    private static final int FREQUENT_WORDS = 100;

    private final List<WordBag> texts;
    private final List<String> words = new ArrayList<>();
    private final List<Double> deviations = new ArrayList<>();

    /** Sets the measure up for some texts, none of them empty. */
    Delta(List<WordBag> texts) {
        this.texts = texts;
        WordBag all = new WordBag();
        texts.forEach(all::add);
        for (String word : all.frequent(FREQUENT_WORDS)) {
            double deviation = deviation(word);
            if (deviation > 0) {
                words.add(word);
                deviations.add(deviation);
            }
        }
    }

    private double deviation(String word) {
        double sum = 0;
        double squares = 0;
        for (WordBag text : texts) {
            double frequency = text.frequency(word);
            sum += frequency;
            squares += frequency * frequency;
        }
        double mean = sum / texts.size();
        return Math.sqrt(Math.max(0, squares / texts.size() - mean * mean));
    }

    /** The distance of two of the texts; 0 where they use the words alike. */
    double between(WordBag one, WordBag other) {
        double sum = 0;
        for (int i = 0; i < words.size(); i++) {
            double difference = one.frequency(words.get(i)) - other.frequency(words.get(i));
            sum += Math.abs(difference) / deviations.get(i);
        }
        return words.isEmpty() ? 0 : sum / words.size();
    }
}
