package org.draftroom.screenplay.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;

/** Numbers written in digits or in words; a language is a line of small numbers and a line of tens. */
final class NumberWords {

    private static final Map<String, Integer> VALUES = new HashMap<>();

    static {
        add(
                "ZERO ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE THIRTEEN FOURTEEN FIFTEEN SIXTEEN"
                        + " SEVENTEEN EIGHTEEN NINETEEN",
                "TWENTY THIRTY FORTY FIFTY SIXTY SEVENTY EIGHTY NINETY");
        add(
                "ZÉRO UN DEUX TROIS QUATRE CINQ SIX SEPT HUIT NEUF DIX ONZE DOUZE TREIZE QUATORZE QUINZE SEIZE",
                "VINGT TRENTE QUARANTE CINQUANTE SOIXANTE SEPTANTE QUATRE-VINGTS NONANTE");
        add(
                "NULL EINS ZWEI DREI VIER FÜNF SECHS SIEBEN ACHT NEUN ZEHN ELF ZWÖLF DREIZEHN VIERZEHN FÜNFZEHN SECHZEHN"
                        + " SIEBZEHN ACHTZEHN NEUNZEHN",
                "ZWANZIG DREISSIG VIERZIG FÜNFZIG SECHZIG SIEBZIG ACHTZIG NEUNZIG");
        add(
                "CERO UNO DOS TRES CUATRO CINCO SEIS SIETE OCHO NUEVE DIEZ ONCE DOCE TRECE CATORCE QUINCE DIECISÉIS"
                        + " DIECISIETE DIECIOCHO DIECINUEVE",
                "VEINTE TREINTA CUARENTA CINCUENTA SESENTA SETENTA OCHENTA NOVENTA");
        add(
                "НОЛЬ ОДИН ДВА ТРИ ЧЕТЫРЕ ПЯТЬ ШЕСТЬ СЕМЬ ВОСЕМЬ ДЕВЯТЬ ДЕСЯТЬ ОДИННАДЦАТЬ ДВЕНАДЦАТЬ ТРИНАДЦАТЬ"
                        + " ЧЕТЫРНАДЦАТЬ ПЯТНАДЦАТЬ ШЕСТНАДЦАТЬ СЕМНАДЦАТЬ ВОСЕМНАДЦАТЬ ДЕВЯТНАДЦАТЬ",
                "ДВАДЦАТЬ ТРИДЦАТЬ СОРОК ПЯТЬДЕСЯТ ШЕСТЬДЕСЯТ СЕМЬДЕСЯТ ВОСЕМЬДЕСЯТ ДЕВЯНОСТО");
    }

    private NumberWords() {}

    private static void add(String small, String tens) {
        add(small, 0, 1);
        add(tens, 20, 10);
    }

    private static void add(String line, int first, int step) {
        StringTokenizer words = new StringTokenizer(line, " ");
        for (int value = first; words.hasMoreTokens(); value += step) {
            VALUES.putIfAbsent(words.nextToken(), value);
        }
    }

    /** What a word in upper case says: {@code 34}, {@code THIRTY-FOUR}; -1 where it is no number below ten thousand. */
    static int value(String word) {
        if (word.isEmpty()) {
            return -1;
        }
        if (Character.isDigit(word.charAt(0))) {
            return digits(word);
        }
        Integer value = VALUES.get(word);
        if (value != null) {
            return value;
        }
        int hyphen = word.indexOf('-');
        int und = word.indexOf("UND");
        return hyphen > 0
                ? sum(word.substring(0, hyphen), word.substring(hyphen + 1))
                : und > 0 ? sum(word.substring(und + 3), word.substring(0, und)) : -1;
    }

    private static int sum(String ten, String unit) {
        Integer tens = VALUES.get(ten);
        Integer units = VALUES.get(unit.equals("EIN") ? "EINS" : unit);
        boolean sums = tens != null && units != null && tens >= 20 && units > 0 && units < 20;
        return sums ? tens + units : -1;
    }

    private static int digits(String word) {
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9' || i > 3) {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }
}
