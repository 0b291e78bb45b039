package org.draftroom.critique.continuity.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.draftroom.screenplay.DayTime;
import org.draftroom.screenplay.Slugline;

/** Reads what few words say of when. */
final class TimeWords {

    private static final List<String> WEEK =
            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("A", 1),
            Map.entry("ONE", 1),
            Map.entry("TWO", 2),
            Map.entry("THREE", 3),
            Map.entry("FOUR", 4),
            Map.entry("FIVE", 5),
            Map.entry("SIX", 6),
            Map.entry("SEVEN", 7),
            Map.entry("EIGHT", 8),
            Map.entry("NINE", 9),
            Map.entry("TEN", 10));
    private static final Map<String, Integer> LENGTHS = Map.of("DAY", 1, "WEEK", 7, "MONTH", 30, "YEAR", 365);
    private static final Pattern LATER = Pattern.compile(
            "\\b(\\d{1,3}|A|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN)? ?(DAY|WEEK|MONTH|YEAR)S? LATER");
    private static final Pattern NEXT = Pattern.compile("\\b(NEXT|FOLLOWING|ANOTHER) (\\w+)");

    private TimeWords() {}

    /** As a heading would have it. */
    static Slugline slug(String words) {
        return Slugline.of("INT. X - " + words.toUpperCase(Locale.ROOT));
    }

    /** The time of day, or null. */
    static DayTime time(String words) {
        return slug(words).time();
    }

    /** 0 for Monday to 6; empty where none or more than one is named. */
    static OptionalInt weekday(String words) {
        List<MatchResult> found = Pattern.compile("\\b(" + String.join("|", WEEK) + ")S?\\b")
                .matcher(words.toUpperCase(Locale.ROOT))
                .results()
                .toList();
        return found.size() == 1 ? OptionalInt.of(WEEK.indexOf(found.get(0).group(1))) : OptionalInt.empty();
    }

    /** How many days the words say have gone by; empty where they don't say. */
    static OptionalInt daysLater(String words) {
        String upper = words.toUpperCase(Locale.ROOT);
        Matcher later = LATER.matcher(upper);
        if (later.find()) {
            return OptionalInt.of(number(later.group(1)) * LENGTHS.get(later.group(2)));
        }
        Matcher next = NEXT.matcher(upper);
        return next.find() ? OptionalInt.of(LENGTHS.getOrDefault(next.group(2), 1)) : OptionalInt.empty();
    }

    /** SOME WEEKS LATER is at least two. */
    private static int number(String word) {
        if (word == null || word.isEmpty()) {
            return 2;
        }
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : NUMBERS.get(word);
    }
}
