package org.draftroom.storyboards.light.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as pages write them. */
final class Figures {

    private static final DecimalFormatSymbols ENGLISH = DecimalFormatSymbols.getInstance(Locale.ENGLISH);

    private Figures() {}

    /** With so many places, and the thousands apart; never minus nought. */
    static String of(double value, int places) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
        String pattern = places == 0 ? "#,##0" : "#,##0." + "0".repeat(places);
        return new DecimalFormat(pattern, ENGLISH).format(rounded.signum() == 0 ? BigDecimal.ZERO : rounded);
    }

    /** With its sign: {@code +0.4}, {@code −1.2}, {@code 0.0}. */
    static String signed(double value, int places) {
        String number = of(Math.abs(value), places);
        boolean none = number.chars().noneMatch(c -> c >= '1' && c <= '9');
        return none ? number : (value < 0 ? "\u2212" : "+") + number;
    }

    /** A share of 0 to 1 in per cent: one place below ten, and what is there is never said to be nought. */
    static String percent(double share) {
        double percent = 100 * share;
        if (percent > 0 && percent < 0.05) {
            return "<0.1";
        }
        if (percent < 100 && percent > 99.95) {
            return ">99.9";
        }
        boolean whole = percent >= 10 || percent == 0;
        String written = of(percent, whole ? 0 : 1);
        return written.equals("100") && percent < 100 ? of(percent, 1) : written;
    }

    /** A coordinate in a drawing. */
    static String at(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
