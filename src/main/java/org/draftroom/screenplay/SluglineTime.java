package org.draftroom.screenplay;

import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * A piece of a heading that says when: {@code NIGHT}, {@code CONTINUOUS}, {@code LATER THAT MORNING}.
 *
 * @param piece where it stands
 * @param time the time of day it names, or null
 * @param follow how it says that the scene follows the one before
 * @param isThatDay whether the day is said to be the same
 * @param isOtherDay whether the day is said to be another
 * @param clock minutes since midnight where it is a clock's time, else -1
 */
public record SluglineTime(
        Slugline.Piece piece, DayTime time, Follow follow, boolean isThatDay, boolean isOtherDay, int clock) {

    private static final Set<String> CONTINUOUS = Set.of(
            "CONTINUOUS",
            "CONTINUED",
            "CONTINUING",
            "CONT",
            "CONT'D",
            "CONT’D",
            "CONTINU",
            "CONTINUO",
            "CONTINUA",
            "FORTLAUFEND",
            "ПРОДОЛЖЕНИЕ",
            "ПРОДОВЖЕННЯ");
    private static final Set<String> LATER =
            Set.of("LATER", "TARD", "SPÄTER", "DARAUF", "TARDE", "DESPUÉS", "DOPO", "ПОЗЖЕ", "ПІЗНІШЕ");
    private static final Set<String> SAME = Set.of("SAME", "SIMULTANEOUS", "MEANWHILE");
    private static final Set<String> THAT = Set.of("THAT", "SAME", "LÀ", "ESE", "ESA", "SELBEN");
    private static final Set<String> MOMENTS = Set.of(
            "MOMENT",
            "MOMENTS",
            "SECOND",
            "SECONDS",
            "MINUTE",
            "MINUTES",
            "BEAT",
            "INSTANT",
            "INSTANTS",
            "MOMENTOS",
            "INSTANTES",
            "ISTANTI",
            "KURZ",
            "AUGENBLICKE");
    private static final Set<String> LONG = Set.of(
            "DAYS",
            "WEEK",
            "WEEKS",
            "MONTH",
            "MONTHS",
            "YEAR",
            "YEARS",
            "NEXT",
            "FOLLOWING",
            "ANOTHER",
            "PREVIOUS",
            "EARLIER",
            "BEFORE",
            "MONDAY",
            "TUESDAY",
            "WEDNESDAY",
            "THURSDAY",
            "FRIDAY",
            "SATURDAY",
            "SUNDAY");
    /** What may stand beside them. */
    private static final Set<String> BESIDE = Set.of(
            "THE",
            "A",
            "AN",
            "THAT",
            "THIS",
            "EARLY",
            "LATE",
            "PRE",
            "MID",
            "FEW",
            "SEVERAL",
            "SOME",
            "BIT",
            "LITTLE",
            "SHORT",
            "WHILE",
            "TIME",
            "TO",
            "INTO",
            "AND",
            "OR",
            "HALF",
            "HOUR",
            "HOURS",
            "ACTION",
            "SHORTLY",
            "IMMEDIATELY",
            "JUST",
            "VERY",
            "STILL",
            "ON",
            "ONE",
            "TWO",
            "THREE",
            "FOUR",
            "FIVE",
            "SIX",
            "SEVEN",
            "EIGHT",
            "NINE",
            "TEN",
            "PLUS",
            "MÁS",
            "MAIS",
            "PIÙ",
            "UN",
            "PEU",
            "CE",
            "CETTE",
            "LÀ",
            "UNOS",
            "ESA",
            "ESE",
            "QUELQUES",
            "EINIGE",
            "AM",
            "SELBEN");

    /** What a piece says of time, or null where it says anything else. */
    static SluglineTime of(Slugline.Piece piece) {
        String upper = piece.text().toUpperCase(Locale.ROOT);
        DayTime whole = DayTime.of(upper);
        if (whole != null) {
            return new SluglineTime(piece, whole, Follow.NONE, false, false, -1);
        }
        int clock = ClockTime.minutes(upper);
        return clock >= 0
                ? new SluglineTime(piece, null, Follow.NONE, false, false, clock)
                : new Reading().of(piece, upper);
    }

    /** What has been read of the words so far. */
    private static final class Reading {
        private DayTime time;
        private int named;
        private boolean continuous;
        private boolean later;
        private boolean same;
        private boolean moments;
        private boolean that;
        private boolean other;

        SluglineTime of(Slugline.Piece piece, String upper) {
            StringTokenizer words = new StringTokenizer(upper, " -–—.,:/");
            while (words.hasMoreTokens()) {
                if (!read(words.nextToken())) {
                    return null;
                }
            }
            boolean says = named > 0 || follow() != Follow.NONE;
            return says ? new SluglineTime(piece, named > 1 ? null : time, follow(), that, other, -1) : null;
        }

        private boolean read(String word) {
            DayTime named = DayTime.of(word);
            if (named != null) {
                time = named;
                this.named++;
                return true;
            }
            that |= THAT.contains(word);
            continuous |= CONTINUOUS.contains(word);
            later |= LATER.contains(word);
            same |= SAME.contains(word);
            moments |= MOMENTS.contains(word);
            other |= LONG.contains(word);
            return CONTINUOUS.contains(word)
                    || LATER.contains(word)
                    || SAME.contains(word)
                    || MOMENTS.contains(word)
                    || LONG.contains(word)
                    || BESIDE.contains(word)
                    || isNumber(word);
        }

        private static boolean isNumber(String word) {
            int start = word.length() > 1 && (word.charAt(0) == 'D' || word.charAt(0) == 'N') ? 1 : 0;
            for (int i = start; i < word.length(); i++) {
                if (!Character.isDigit(word.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        private Follow follow() {
            if (continuous) {
                return Follow.CONTINUOUS;
            }
            if (later) {
                return moments ? Follow.MOMENTS_LATER : Follow.LATER;
            }
            return same ? Follow.SAME : Follow.NONE;
        }
    }
}
