package org.draftroom.screenplay.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.draftroom.screenplay.ElementType;

/**
 * Two years of one thing: "under water since 1961", "went under water in 1963". They are of one thing where the two
 * words before are the same; and what has been so since a year wasn't made later.
 */
final class YearsSince implements Check {

    private static final Set<String> IN = WordTable.of("IN SINCE FROM EN DEPUIS SEIT DESDE DAL С В");
    private static final Set<String> SINCE = WordTable.of("SINCE DEPUIS SEIT DESDE");
    private static final Set<String> MADE =
            WordTable.of("BUILT MADE OPENED FOUNDED LAID UP BORN STARTED BEGAN INVENTED DUG PLANTED");

    private static final Set<String> STATE =
            WordTable.of("UNDER OUT OFF ABOVE BELOW WITHOUT BEHIND OVER SOUS HORS SANS UNTER OHNE BAJO SIN ПОД БЕЗ");

    private static final int LETTERS = 4;
    private static final int NEAR = 3;

    /** A year, and where it stands. */
    private record Year(int value, Passage passage, int word) {

        int from() {
            return passage.words().from(word);
        }

        int to() {
            return passage.words().to(word);
        }
    }

    private final Map<String, Year> byFrame = new HashMap<>();

    @Override
    public void run(Breakdown script, Findings findings) {
        YearsSince years = new YearsSince();
        for (int i = 0; i < script.count(); i++) {
            if (script.is(i, ElementType.ACTION) || script.is(i, ElementType.DIALOGUE)) {
                years.read(script.passage(i), findings);
            }
        }
    }

    private void read(Passage passage, Findings findings) {
        WordList words = passage.words();
        Year since = null;
        for (int i = 1; i < words.count(); i++) {
            int value = Character.isDigit(words.word(i).charAt(0)) ? NumberWords.value(words.word(i)) : 0;
            if (value < 1000 || value > 2100 || !IN.contains(words.name(i - 1))) {
                continue;
            }
            Year year = new Year(value, passage, i);
            if (since != null && value > since.value && isMade(words, i - 1)) {
                report(since, year, findings);
            }
            since = SINCE.contains(words.name(i - 1)) ? year : since;
            compare(frame(words, i - 1), year, findings);
        }
    }

    private static boolean isMade(WordList words, int in) {
        for (int i = Math.max(0, in - NEAR); i < in; i++) {
            if (MADE.contains(words.name(i))) {
                return true;
            }
        }
        return false;
    }

    /** The two words before, if they say where or in what state: under water; else null. What people did isn't compared. */
    private static String frame(WordList words, int in) {
        if (in < 2 || !words.touchesNext(in - 1) || !words.touchesNext(in - 2)) {
            return null;
        }
        String state = words.name(in - 1);
        boolean told = STATE.contains(words.name(in - 2)) && state.length() >= LETTERS;
        return told ? words.name(in - 2) + " " + state : null;
    }

    private void compare(String frame, Year year, Findings findings) {
        Year before = frame == null ? null : byFrame.putIfAbsent(frame, year);
        if (before != null && before.value != year.value) {
            report(before, year, findings);
        }
    }

    private static void report(Year before, Year year, Findings findings) {
        Finding.Place place =
                findings.place(before.passage.source(before.from()), before.passage.sourceEnd(before.to()));
        String explanation = findings.words().twoYears(year.value, before.value, place.line());
        int[] range = {year.passage.source(year.from()), year.passage.sourceEnd(year.to())};
        findings.add(Kind.CONTRADICTING_DATE, range, explanation, List.of(place), null);
    }
}
