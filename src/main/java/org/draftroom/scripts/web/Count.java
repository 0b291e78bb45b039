package org.draftroom.scripts.web;

import java.util.Locale;

/** Numbers of things. */
final class Count {

    private Count() {}

    /** "1 page", "96 pages", "no pages". */
    static String of(int number, String thing) {
        return (number == 0 ? "no" : figure(number)) + " " + thing + (number == 1 ? "" : "s");
    }

    /** "96", "23,998". */
    static String figure(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
