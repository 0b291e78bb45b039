package org.draftroom.screenplay.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.draftroom.screenplay.ElementType;

/** The words of action and dialogue that a script has only a few times: they tell what is spoken of. */
final class RareWords {

    private static final int FEW = 4;
    private static final int LETTERS = 4;

    /** How many sentences before and behind one are about the same. */
    private static final int AROUND = 2;

    /** How many words before and behind one are looked at. */
    private static final int MOST = 80;

    private final Map<String, Integer> frequency = new HashMap<>();

    RareWords(Breakdown script) {
        for (int i = 0; i < script.count(); i++) {
            WordList words = script.passage(i).words();
            for (int at = 0; isText(script, i) && at < words.count(); at++) {
                frequency.merge(words.name(at), 1, Integer::sum);
            }
        }
    }

    static boolean isText(Breakdown script, int element) {
        return script.is(element, ElementType.ACTION) || script.is(element, ElementType.DIALOGUE);
    }

    /** Those in the sentences around a word, without their last letters; numbers left out. */
    Set<String> around(Passage passage, int word) {
        WordList words = passage.words();
        SentenceList sentences = passage.sentences();
        int sentence = Math.max(0, sentences.at(words.from(word)));
        int to = Math.min(
                sentences.to(Math.min(sentences.count() - 1, sentence + AROUND)),
                words.to(Math.min(words.count() - 1, word + MOST)));
        Set<String> rare = new HashSet<>();
        int from = Math.max(word - MOST, words.at(sentences.from(Math.max(0, sentence - AROUND))));
        for (int i = from; i < words.count() && words.from(i) < to; i++) {
            String name = words.name(i);
            boolean measures = CountWords.MEASURES.contains(name) || NumberWords.value(name) >= 0;
            if (name.length() >= LETTERS && frequency.get(name) <= FEW && !measures) {
                rare.add(name.length() > LETTERS ? name.substring(0, name.length() - 1) : name);
            }
        }
        return rare;
    }
}
