package org.draftroom.screenplay.checks;

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

    private DateReader() {}

    /** The date said by the words from one up to another, or null. */
    static Date read(WordList words, int from, int to) {
        int year = 0;
        int month = 0;
        int day = 0;
        int next = from;
        for (int i = from; i < to; i++) {
            String word = words.name(i);
            int value = CalendarWords.number(word);
            int named = CalendarWords.month(word);
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
}
