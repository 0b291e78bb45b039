package org.draftroom.screenplay;

import java.util.List;
import java.util.Locale;

/**
 * A scene heading taken apart: {@code INT. LIGHTHOUSE - KITCHEN - NIGHT (CONTINUOUS)} has a setting, two places, one
 * inside the other, a time, and says what it follows. Every text can be taken apart; what isn't understood is a place.
 *
 * @param text the heading as it was given, without emphasis and number
 * @param prefixTo index after the words of the setting and the spaces behind them; 0 where there are none
 * @param setting inside or outside
 * @param places the places from the widest or from the nearest on, as the writer has it
 * @param times the pieces that say when
 * @param others the pieces behind the time, or in brackets, that say neither: {@code FLASHBACK}, {@code 1962}
 */
public record Slugline(
        String text, int prefixTo, Setting setting, List<Piece> places, List<SluglineTime> times, List<Piece> others) {

    /**
     * A piece of a heading.
     *
     * @param text what it says, trimmed
     * @param from index in the heading of its first character
     * @param to index after its last
     */
    public record Piece(String text, int from, int to) {}

    /** Takes a heading apart. */
    public static Slugline of(String heading) {
        return new SluglineReader(heading).read();
    }

    /** The time of day it names, or null where it names none or more than one. */
    public DayTime time() {
        DayTime found = null;
        for (SluglineTime time : times) {
            if (time.time() != null && found != null && found != time.time()) {
                return null;
            }
            found = time.time() == null ? found : time.time();
        }
        return found;
    }

    /** How it follows the scene before. */
    public Follow follow() {
        for (SluglineTime time : times) {
            if (time.follow() != Follow.NONE) {
                return time.follow();
            }
        }
        return Follow.NONE;
    }

    /** The time of the clock that it names, in minutes since midnight, or -1. */
    public int clock() {
        for (SluglineTime time : times) {
            if (time.clock() >= 0) {
                return time.clock();
            }
        }
        return -1;
    }

    /** Whether it says that the day is another, as {@code THE NEXT MORNING} does. */
    public boolean isOtherDay() {
        for (SluglineTime time : times) {
            if (time.isOtherDay()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it says that the day is the same, as {@code LATER THAT MORNING} does. */
    public boolean isThatDay() {
        for (SluglineTime time : times) {
            if (time.isThatDay()) {
                return true;
            }
        }
        return false;
    }

    /** Its places in upper case, joined by {@code " - "}: by this one place is known. */
    public String place() {
        StringBuilder place = new StringBuilder();
        for (Piece piece : places) {
            place.append(place.isEmpty() ? "" : " - ").append(piece.text().toUpperCase(Locale.ROOT));
        }
        return place.toString();
    }

    /** Whether one of its pieces beside the places has a word, given in upper case. */
    public boolean says(String word) {
        for (Piece other : others) {
            if (other.text().toUpperCase(Locale.ROOT).contains(word)) {
                return true;
            }
        }
        return false;
    }
}
