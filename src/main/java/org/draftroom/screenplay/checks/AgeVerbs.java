package org.draftroom.screenplay.checks;

import java.util.Set;

/** The words between a person and an age: I'm, Mara is, j'ai, tengo, ich bin, мне; a language is a few words more. */
final class AgeVerbs {

    private static final Set<String> IS = Set.of("IS", "AM", "ARE", "BIN", "BIST", "IST");

    /** Words that say who and that an age follows. */
    private static final Set<String> ONE = WordTable.of("I'M YOU'RE J'AI TENGO TIENES TIENE МНЕ ТЕБЕ ЕМУ ЕЙ HO HAI");

    /** Verbs of having, behind which only years are an age. */
    private static final Set<String> HAS = Set.of("A", "AS", "HA");

    private static final Set<String> HAVING = WordTable.of("J'AI TENGO TIENES TIENE HO HAI МНЕ ТЕБЕ ЕМУ ЕЙ");

    private AgeVerbs() {}

    /** The word where an age can start behind a person's word, or -1. */
    static int behind(WordList words, int person) {
        if (!words.touchesNext(person)) {
            return -1;
        }
        String word = word(words, person);
        if (ONE.contains(word) || word.endsWith("'S") && word.length() > 2) {
            return person + 1;
        }
        String next = word(words, person + 1);
        return words.touchesNext(person + 1) && (IS.contains(next) || HAS.contains(next)) ? person + 2 : -1;
    }

    /** Whether the number behind a person's word is an age only with years behind it. */
    static boolean needsYears(WordList words, int person) {
        return HAVING.contains(word(words, person)) || HAS.contains(word(words, person + 1));
    }

    private static String word(WordList words, int at) {
        return words.upper(at).replace('’', '\'');
    }
}
