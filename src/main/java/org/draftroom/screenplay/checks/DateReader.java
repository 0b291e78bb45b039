package org.draftroom.screenplay.checks;

import java.util.List;

/** Reads a date among a few words: a year, a month, a day of it. */
final class DateReader {

    /** A date; 0 stands for what isn't said. */
    record Date(int year, int month, int day, int next) {

        boolean contradicts(Date other) {
            return differs(year, other.year)
                    || differs(month, other.month)
                    || month == other.month && differs(day, other.day);
        }

        private static boolean differs(int one, int other) {
            return one != 0 && other != 0 && one != other;
        }
    }

    private static final List<String> MONTHS = List.of(
            "JANUARY",
            "FEBRUARY",
            "MARCH",
            "APRIL",
            "MAY",
            "JUNE",
            "JULY",
            "AUGUST",
            "SEPTEMBER",
            "OCTOBER",
            "NOVEMBER",
            "DECEMBER");
    private static final List<String> ORDINALS = List.of(
            "FIRST",
            "SECOND",
            "THIRD",
            "FOURTH",
            "FIFTH",
            "SIXTH",
            "SEVENTH",
            "EIGHTH",
            "NINTH",
            "TENTH",
            "ELEVENTH",
            "TWELFTH",
            "THIRTEENTH",
            "FOURTEENTH",
            "FIFTEENTH",
            "SIXTEENTH",
            "SEVENTEENTH",
            "EIGHTEENTH",
            "NINETEENTH",
            "TWENTIETH",
            "TWENTY-FIRST",
            "TWENTY-SECOND",
            "TWENTY-THIRD",
            "TWENTY-FOURTH",
            "TWENTY-FIFTH",
            "TWENTY-SIXTH",
            "TWENTY-SEVENTH",
            "TWENTY-EIGHTH",
            "TWENTY-NINTH",
            "THIRTIETH",
            "THIRTY-FIRST");

    private DateReader() {}

    /** The date said by the words from one up to another, or null. */
    static Date read(WordList words, int from, int to) {
        int year = 0;
        int month = 0;
        int day = 0;
        int next = from;
        for (int i = from; i < to; i++) {
            String word = words.name(i);
            int value = number(word);
            int named = MONTHS.indexOf(word) + 1;
            if (value >= 1000 && value <= 2100 && year == 0) {
                year = value;
                next = i + 1;
            } else if (named > 0 && month == 0) {
                month = named;
                next = i + 1;
            } else if (value >= 1 && value <= 31 && day == 0) {
                day = value;
                next = month > 0 || year > 0 ? i + 1 : next;
            }
        }
        boolean said = year > 0 || month > 0 && day > 0;
        return said ? new Date(year, month, month > 0 ? day : 0, next) : null;
    }

    private static int number(String word) {
        int ordinal = ORDINALS.indexOf(word) + 1;
        if (ordinal > 0) {
            return ordinal;
        }
        for (String ending : new String[] {"ST", "ND", "RD", "TH"}) {
            if (word.endsWith(ending) && Character.isDigit(word.charAt(0))) {
                return NumberWords.value(word.substring(0, word.length() - 2));
            }
        }
        return Character.isDigit(word.charAt(0)) ? NumberWords.value(word) : -1;
    }
}
