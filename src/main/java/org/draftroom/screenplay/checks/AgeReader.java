package org.draftroom.screenplay.checks;

import java.util.Map;
import java.util.Set;

/** Reads an age: {@code 34}, {@code AGE 34}, {@code mid-30s}, {@code thirty-four years old}, {@code in her late forties}. */
final class AgeReader {

    /** An age between two years of life, and the word after it. */
    record Age(int least, int most, int next) {

        boolean contradicts(Age other) {
            return least > other.most || most < other.least;
        }
    }

    private static final Set<String> BEFORE = WordTable.of("AGE AGED STILL ONLY JUST BARELY IN HIS HER AT À");
    private static final Set<String> ABOUT = WordTable.of("ABOUT AROUND ROUGHLY NEARLY ALMOST MAYBE");
    private static final Set<String> YEARS = WordTable.of("YEARS YEAR ANS AN ЛЕТ ГОДА ГОД JAHRE AÑOS ANNI");
    /** What may follow years of age: years old, not years late. */
    private static final Set<String> OLD = WordTable.of("OLD ALT AND ET UND Y E И NOW");

    private static final Map<String, Integer> DECADES = Map.of(
            "TEENS",
            13,
            "TWENTIES",
            20,
            "THIRTIES",
            30,
            "FORTIES",
            40,
            "FIFTIES",
            50,
            "SIXTIES",
            60,
            "SEVENTIES",
            70,
            "EIGHTIES",
            80,
            "NINETIES",
            90);
    private static final int OLDEST = 110;

    private final WordList words;
    private final String text;

    AgeReader(Passage passage) {
        this.words = passage.words();
        this.text = passage.text();
    }

    /** The age that starts at a word, or null where there is none. */
    Age read(int at) {
        int word = at;
        int slack = 0;
        while (word < words.count() && (BEFORE.contains(words.name(word)) || ABOUT.contains(words.name(word)))) {
            slack = ABOUT.contains(words.name(word)) ? 2 : slack;
            word++;
        }
        if (word >= words.count()) {
            return null;
        }
        String name = words.upper(word);
        Age decade = decade(word, name);
        if (decade != null) {
            return decade;
        }
        boolean round = name.endsWith("-ISH");
        Numeral numeral = round ? null : Numeral.at(words, word);
        int value = round
                ? NumberWords.value(name.substring(0, name.length() - 4))
                : numeral == null ? -1 : numeral.value();
        int next = numeral == null ? word + 1 : numeral.next();
        if (value < 1 || value > OLDEST || !endsAfter(next - 1)) {
            return null;
        }
        slack = round ? 2 : slack;
        return new Age(value - slack, value + slack, next);
    }

    /** Whether a word says that a number before it is of years. */
    static boolean isYears(WordList words, int at) {
        return at < words.count() && YEARS.contains(words.name(at));
    }

    private Age decade(int at, String name) {
        String part = name;
        int word = at;
        if (isThird(part) && word + 1 < words.count()) {
            word++;
            part = part + "-" + words.upper(word);
        }
        int hyphen = part.indexOf('-');
        String third = hyphen > 0 && isThird(part.substring(0, hyphen)) ? part.substring(0, hyphen) : "";
        int from = decade(third.isEmpty() ? part : part.substring(hyphen + 1));
        if (from < 0) {
            return null;
        }
        return switch (third) {
            case "EARLY" -> new Age(from, from + 4, word + 1);
            case "MID" -> new Age(from + 3, from + 7, word + 1);
            case "LATE" -> new Age(from + 6, from + 9, word + 1);
            default -> new Age(from, from + 9, word + 1);
        };
    }

    private static boolean isThird(String word) {
        return word.equals("EARLY") || word.equals("MID") || word.equals("LATE");
    }

    private static int decade(String word) {
        Integer named = DECADES.get(word);
        if (named != null) {
            return named;
        }
        String digits = word.endsWith("'S") || word.endsWith("’S")
                ? word.substring(0, word.length() - 2)
                : word.endsWith("S") ? word.substring(0, word.length() - 1) : "";
        int value = digits.isEmpty() ? -1 : NumberWords.value(digits);
        return value >= 10 && value % 10 == 0 && value <= 90 && Character.isDigit(digits.charAt(0)) ? value : -1;
    }

    /** Whether a number stands alone behind a word: nothing but punctuation or years follows. */
    private boolean endsAfter(int word) {
        if (!words.touchesNext(word)) {
            int to = words.to(word);
            return to >= text.length() || ",.;:)!?-–— \n\"”'’".indexOf(text.charAt(to)) >= 0;
        }
        String next = words.name(word + 1);
        if (YEARS.contains(next)) {
            return !words.touchesNext(word + 1) || OLD.contains(words.name(word + 2));
        }
        return next.equals("AND") || next.equals("NOW");
    }
}
