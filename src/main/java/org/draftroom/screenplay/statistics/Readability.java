package org.draftroom.screenplay.statistics;

/**
 * How easy what a part says is to read, for English: Flesch's reading ease (1948) and the grade of Kincaid and others
 * (1975). Both were made for prose of 100 words and more, and are printed as they come.
 *
 * @param part its name
 * @param words how many words it says
 * @param sentences in how many sentences
 * @param syllables with how many syllables, counted by rule
 */
public record Readability(String part, int words, int sentences, int syllables) {

    static Readability of(Role role) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        for (String text : role.texts()) {
            sentences += Sentences.count(text);
            for (String word : Words.of(text)) {
                words++;
                syllables += Syllables.of(word);
            }
        }
        return new Readability(role.name(), words, sentences, syllables);
    }

    /** Reading ease: 206.835 - 1.015 words a sentence - 84.6 syllables a word. The higher the easier. */
    public double ease() {
        return 206.835 - 1.015 * wordsASentence() - 84.6 * syllablesAWord();
    }

    /** The American school grade: 0.39 words a sentence + 11.8 syllables a word - 15.59. */
    public double grade() {
        return 0.39 * wordsASentence() + 11.8 * syllablesAWord() - 15.59;
    }

    /** Words in a sentence, on average. */
    public double wordsASentence() {
        return (double) words / sentences;
    }

    private double syllablesAWord() {
        return (double) syllables / words;
    }
}
