package org.draftroom.screenplay.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/** Months, weekdays and ordinals; a language is a line in each table. */
final class CalendarWords {

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> WEEKDAYS = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();

    /** Words of dates that may be others in small letters: may I, march on. */
    private static final Set<String> CAPITAL = Set.of("MAY", "MARCH", "MARS", "MARZO");

    static {
        add(MONTHS, "JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER");
        add(MONTHS, "JANVIER FÉVRIER MARS AVRIL MAI JUIN JUILLET AOÛT SEPTEMBRE OCTOBRE NOVEMBRE DÉCEMBRE");
        add(MONTHS, "JANUAR FEBRUAR MÄRZ APRIL MAI JUNI JULI AUGUST SEPTEMBER OKTOBER NOVEMBER DEZEMBER");
        add(MONTHS, "ENERO FEBRERO MARZO ABRIL MAYO JUNIO JULIO AGOSTO SEPTIEMBRE OCTUBRE NOVIEMBRE DICIEMBRE");
        add(MONTHS, "GENNAIO FEBBRAIO MARZO APRILE MAGGIO GIUGNO LUGLIO AGOSTO SETTEMBRE OTTOBRE NOVEMBRE DICEMBRE");
        add(MONTHS, "ЯНВАРЯ ФЕВРАЛЯ МАРТА АПРЕЛЯ МАЯ ИЮНЯ ИЮЛЯ АВГУСТА СЕНТЯБРЯ ОКТЯБРЯ НОЯБРЯ ДЕКАБРЯ");
        add(WEEKDAYS, "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY");
        add(WEEKDAYS, "LUNDI MARDI MERCREDI JEUDI VENDREDI SAMEDI DIMANCHE");
        add(WEEKDAYS, "MONTAG DIENSTAG MITTWOCH DONNERSTAG FREITAG SAMSTAG SONNTAG");
        add(WEEKDAYS, "LUNES MARTES MIÉRCOLES JUEVES VIERNES SÁBADO DOMINGO");
        add(WEEKDAYS, "ПОНЕДЕЛЬНИК ВТОРНИК СРЕДА ЧЕТВЕРГ ПЯТНИЦА СУББОТА ВОСКРЕСЕНЬЕ");
        add(
                ORDINALS,
                "FIRST SECOND THIRD FOURTH FIFTH SIXTH SEVENTH EIGHTH NINTH TENTH ELEVENTH TWELFTH THIRTEENTH FOURTEENTH"
                        + " FIFTEENTH SIXTEENTH SEVENTEENTH EIGHTEENTH NINETEENTH TWENTIETH TWENTY-FIRST TWENTY-SECOND"
                        + " TWENTY-THIRD TWENTY-FOURTH TWENTY-FIFTH TWENTY-SIXTH TWENTY-SEVENTH TWENTY-EIGHTH"
                        + " TWENTY-NINTH THIRTIETH THIRTY-FIRST");
        add(
                ORDINALS,
                "ERSTEN ZWEITEN DRITTEN VIERTEN FÜNFTEN SECHSTEN SIEBTEN ACHTEN NEUNTEN ZEHNTEN ELFTEN ZWÖLFTEN"
                        + " DREIZEHNTEN VIERZEHNTEN FÜNFZEHNTEN SECHZEHNTEN SIEBZEHNTEN ACHTZEHNTEN NEUNZEHNTEN"
                        + " ZWANZIGSTEN EINUNDZWANZIGSTEN ZWEIUNDZWANZIGSTEN DREIUNDZWANZIGSTEN VIERUNDZWANZIGSTEN"
                        + " FÜNFUNDZWANZIGSTEN SECHSUNDZWANZIGSTEN SIEBENUNDZWANZIGSTEN ACHTUNDZWANZIGSTEN"
                        + " NEUNUNDZWANZIGSTEN DREISSIGSTEN EINUNDDREISSIGSTEN");
        add(
                ORDINALS,
                "ПЕРВОГО ВТОРОГО ТРЕТЬЕГО ЧЕТВЁРТОГО ПЯТОГО ШЕСТОГО СЕДЬМОГО ВОСЬМОГО ДЕВЯТОГО ДЕСЯТОГО ОДИННАДЦАТОГО"
                        + " ДВЕНАДЦАТОГО ТРИНАДЦАТОГО ЧЕТЫРНАДЦАТОГО ПЯТНАДЦАТОГО ШЕСТНАДЦАТОГО СЕМНАДЦАТОГО"
                        + " ВОСЕМНАДЦАТОГО ДЕВЯТНАДЦАТОГО ДВАДЦАТОГО");
    }

    private CalendarWords() {}

    private static void add(Map<String, Integer> table, String line) {
        StringTokenizer words = new StringTokenizer(line, " ");
        for (int value = 1; words.hasMoreTokens(); value++) {
            table.putIfAbsent(words.nextToken(), value);
        }
    }

    /** A month from 1, or 0. */
    static int month(String word) {
        return MONTHS.getOrDefault(word, 0);
    }

    /** A month from 1 where a word is plainly one, or 0. */
    static int month(WordList words, int at) {
        String word = words.name(at);
        boolean plain =
                !CAPITAL.contains(word) || Letters.isUpper(words.word(at).charAt(0));
        return plain ? month(word) : 0;
    }

    /** A weekday from 1, or 0. */
    static int weekday(String word) {
        return WEEKDAYS.getOrDefault(word, 0);
    }

    /** A day of a month or a year: {@code ninth}, {@code 9th}, {@code 9}, {@code 1962}; -1 where a word is neither. */
    static int number(String word) {
        Integer ordinal = ORDINALS.get(word);
        if (ordinal != null) {
            return ordinal;
        }
        if (!Character.isDigit(word.charAt(0))) {
            return -1;
        }
        for (String ending : new String[] {"ST", "ND", "RD", "TH", "ER"}) {
            if (word.endsWith(ending)) {
                return NumberWords.value(word.substring(0, word.length() - 2));
            }
        }
        return NumberWords.value(word);
    }
}
