package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.ElementType;

/**
 * Two dates that can't both be: a weekday on two days of a month that aren't weeks apart, two dates of one night, a
 * title and a speech that tells of the day, a month in two years a slip apart, titles a year too early.
 */
final class Dates implements Check {

    /** More dates than a script has; further ones aren't compared. */
    private static final int MOST = 60;

    private static final int WEEK = 7;

    @Override
    public void run(Breakdown script, Findings findings) {
        List<Dated> dates = new ArrayList<>();
        Dated title = null;
        for (Sheet sheet : script.sheets()) {
            for (int i = Math.max(0, sheet.first()); i < sheet.end() && dates.size() < MOST; i++) {
                boolean text = script.is(i, ElementType.ACTION) || script.is(i, ElementType.DIALOGUE);
                for (Dated date : text ? Dated.in(script.passage(i)) : List.<Dated>of()) {
                    compare(dates, date, findings);
                    dates.add(date);
                    if (date.isTitle() && !sheet.isPast() && date.year() > 0) {
                        follow(title, date, findings);
                        title = date;
                    }
                }
            }
        }
    }

    private static void compare(List<Dated> dates, Dated date, Findings findings) {
        for (Dated before : dates) {
            if (before.month() == date.month() && contradict(before, date)) {
                report(before, date, findings);
                return;
            }
        }
    }

    private static boolean contradict(Dated before, Dated date) {
        boolean years = before.year() > 0 && date.year() > 0 && before.year() != date.year();
        boolean days = before.day() > 0 && date.day() > 0 && before.day() != date.day();
        if (years && before.day() == 0 && date.day() == 0) {
            return !before.isTitle() && !date.isTitle() && isSlip(before.year(), date.year());
        }
        if (years || !days) {
            return false;
        }
        boolean weekday = before.weekday() > 0 && before.weekday() == date.weekday();
        boolean night = !before.part().isEmpty() && before.part().equals(date.part());
        boolean told = before.isTitle() != date.isTitle() && before.firm() && date.firm();
        return weekday && (before.day() - date.day()) % WEEK != 0 || night || told;
    }

    /** Whether two years differ in one digit. */
    private static boolean isSlip(int one, int other) {
        int differ = 0;
        for (int a = one, b = other; a > 0; a /= 10, b /= 10) {
            differ += a % 10 == b % 10 ? 0 : 1;
        }
        return differ == 1;
    }

    /** A title a year before the last one though later by the calendar: its year is a slip. */
    private static void follow(Dated before, Dated date, Findings findings) {
        boolean slip = before != null
                && before.year() - date.year() == 1
                && before.day() > 0
                && date.day() > 0
                && (date.month() > before.month() || date.month() == before.month() && date.day() > before.day());
        if (slip) {
            report(before, date, findings);
        }
    }

    private static void report(Dated before, Dated date, Findings findings) {
        Finding.Place place = findings.place(
                before.passage().source(before.from()), before.passage().sourceEnd(before.to()));
        String explanation = findings.words().twoDates(date.said(), before.said(), place.line());
        int[] range = {date.passage().source(date.from()), date.passage().sourceEnd(date.to())};
        findings.add(Kind.CONTRADICTING_DATE, range, explanation, List.of(place), null);
    }
}
