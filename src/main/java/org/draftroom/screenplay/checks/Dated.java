package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A date as it stands in a script; 0 stands for what isn't said.
 *
 * @param weekday from 1
 * @param part of the day, if the date is of one: {@code NIGHT} of the ninth; else empty
 * @param firm whether it is told of what is or was, not of what is due
 * @param passage where
 * @param from index in the passage of its first word
 * @param to index after its last
 */
record Dated(int year, int month, int day, int weekday, String part, boolean firm, Passage passage, int from, int to) {

    private static final Set<String> PARTS =
            WordTable.of("NIGHT MORNING EVENING AFTERNOON EVE NUIT MATIN SOIR NACHT MORGEN ABEND NOCHE MAÑANA TARDE");

    /** By these words a date is still to come. */
    private static final Set<String> DUE = WordTable.of(
            "BY UNTIL TILL BEFORE AFTER NEXT WILL WE'LL I'LL YOU'LL DUE SHALL BIS JUSQU'AU AVANT HASTA ANTES ДО");

    /** More dates than a paragraph has. */
    private static final int MOST = 30;

    /** How many words before and behind a date may say that it is due. */
    private static final int NEAR = 40;

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;

    /** The dates of a passage with a month and a day or a year. */
    static List<Dated> in(Passage passage) {
        List<Dated> dates = new ArrayList<>();
        WordList words = passage.words();
        for (int i = 0; i < words.count() && dates.size() < MOST; i++) {
            if (CalendarWords.month(words, i) > 0) {
                Dated date = at(passage, i);
                if (date.day > 0 || date.year > 0) {
                    dates.add(date);
                }
            }
        }
        return dates;
    }

    private static Dated at(Passage passage, int month) {
        WordList words = passage.words();
        int before = month > 0 && isOf(words.name(month - 1)) ? month - 2 : month - 1;
        int day = day(words, before);
        int behind = month + 1 < words.count() && isOf(words.name(month + 1)) ? month + 2 : month + 1;
        int first = day > 0 ? before : month;
        if (day <= 0 && day(words, month + 1) > 0) {
            day = day(words, month + 1);
            behind = month + 2;
        }
        int year = behind < words.count() ? CalendarWords.number(words.name(behind)) : 0;
        boolean dated = year >= FIRST_YEAR && year <= LAST_YEAR;
        int last = dated ? behind : Math.max(month, behind - 1);
        return new Dated(
                dated ? year : 0,
                CalendarWords.month(words, month),
                Math.max(0, day),
                weekday(words, first),
                part(words, first),
                isFirm(passage, month),
                passage,
                words.from(first),
                words.to(Math.min(last, words.count() - 1)));
    }

    private static boolean isOf(String word) {
        return word.equals("OF") || word.equals("DE");
    }

    private static int day(WordList words, int at) {
        int value = at < 0 || at >= words.count() ? -1 : CalendarWords.number(words.name(at));
        return value > 31 ? -1 : value;
    }

    private static int weekday(WordList words, int first) {
        for (int i = first - 1; i >= Math.max(0, first - 2); i--) {
            int weekday = CalendarWords.weekday(words.name(i));
            if (weekday > 0) {
                return weekday;
            }
        }
        return 0;
    }

    /** Night of the ninth. */
    private static String part(WordList words, int first) {
        int at = first - 1;
        while (at >= 0 && (isOf(words.name(at)) || NameWords.ARTICLES.contains(words.name(at)))) {
            at--;
        }
        return at >= 0 && at < first - 1 && PARTS.contains(words.name(at)) ? words.name(at) : "";
    }

    private static boolean isFirm(Passage passage, int at) {
        WordList words = passage.words();
        int sentence = Math.max(0, passage.sentences().at(words.from(at)));
        int from = Math.max(at - NEAR, words.at(passage.sentences().from(sentence)));
        int to = Math.min(at + NEAR, words.at(passage.sentences().to(sentence)));
        for (int i = from; i < to; i++) {
            if (DUE.contains(words.upper(i).replace('’', '\''))) {
                return false;
            }
        }
        return true;
    }

    boolean isTitle() {
        return passage.isTitle();
    }

    String said() {
        return passage.text().substring(from, to).replace('\n', ' ');
    }
}
