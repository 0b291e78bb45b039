package org.draftroom.screenplay.checks;

import java.util.Set;

/**
 * A number among words: {@code 34}, {@code forty thousand}, {@code two hundred and six}, {@code cuarenta y cinco}.
 *
 * @param value what it says
 * @param next the word behind it
 */
record Numeral(int value, int next) {

    private static final Set<String> AND = Set.of("AND", "Y", "ET", "E");
    private static final Set<String> HUNDRED = Set.of("HUNDRED", "CENT", "CENTS", "CIEN", "HUNDERT", "СТО");
    private static final Set<String> THOUSAND = Set.of("THOUSAND", "MILLE", "MIL", "TAUSEND", "ТЫСЯЧ", "ТЫСЯЧИ");
    private static final int TWENTY = 20;

    /** The number that starts at a word, or null. */
    static Numeral at(WordList words, int first) {
        int value = first < words.count() ? value(words, first) : -1;
        if (value < 0) {
            return null;
        }
        Numeral number = new Numeral(value, first + 1).ones(words).times(words, HUNDRED, 100);
        return number.rest(words).times(words, THOUSAND, 1000);
    }

    /** A word's number; "a hundred" and "a dozen" begin with "a". */
    private static int value(WordList words, int at) {
        String word = words.upper(at);
        String next = words.touchesNext(at) ? words.upper(at + 1) : "";
        if (word.equals("A") && (HUNDRED.contains(next) || THOUSAND.contains(next))) {
            return 1;
        }
        return NumberWords.value(word);
    }

    /** Ones behind tens: cuarenta y cinco, двадцать три. */
    private Numeral ones(WordList words) {
        if (value < TWENTY || value > 90 || value % 10 != 0 || !words.touchesNext(next - 1)) {
            return this;
        }
        boolean and = AND.contains(words.upper(next)) && words.touchesNext(next);
        int ones = NumberWords.value(words.upper(and ? next + 1 : next));
        boolean digits = Character.isDigit(words.upper(next - 1).charAt(0));
        return ones > 0 && ones < 10 && !digits ? new Numeral(value + ones, next + (and ? 2 : 1)) : this;
    }

    private Numeral times(WordList words, Set<String> unit, int factor) {
        boolean has = words.touchesNext(next - 1) && unit.contains(words.upper(next)) && value < factor;
        return has ? new Numeral(value * factor, next + 1) : this;
    }

    /** Tens and ones behind hundreds: two hundred and six. */
    private Numeral rest(WordList words) {
        if (value < 100 || value % 100 != 0 || !words.touchesNext(next - 1)) {
            return this;
        }
        boolean and = AND.contains(words.upper(next)) && words.touchesNext(next);
        int first = and ? next + 1 : next;
        int small = NumberWords.value(words.upper(first));
        Numeral rest = small > 0 && small < 100 ? new Numeral(small, first + 1).ones(words) : null;
        return rest == null ? this : new Numeral(value + rest.value, rest.next);
    }
}
