package org.draftroom.screenplay.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each word occurs in a text. */
final class WordBag {

    private final Map<String, Integer> counts = new HashMap<>();
    private int size;

    void add(List<String> words) {
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        size += words.size();
    }

    void add(WordBag other) {
        other.counts.forEach((word, count) -> counts.merge(word, count, Integer::sum));
        size += other.size;
    }

    /** How many words it holds. */
    int size() {
        return size;
    }

    int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    /** A word's part of all, 0 to 1. */
    double frequency(String word) {
        return size == 0 ? 0 : (double) count(word) / size;
    }

    /** The most frequent words, so many at most; words of equal frequency by the alphabet. */
    List<String> frequent(int most) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    Iterable<String> words() {
        return counts.keySet();
    }
}
