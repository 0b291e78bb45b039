package org.draftroom.scripts.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A time in the words one would say: "4 minutes ago", "on Tuesday", "on 3 March 2025". */
record Ago(Instant now, ZoneId zone, CardWords said) {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    String words(Instant then) {
        long minutes = Duration.between(then, now).toMinutes();
        LocalDate day = LocalDate.ofInstant(then, zone);
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (minutes < 1) {
            return said.justNow();
        }
        if (minutes < 60) {
            return said.minutesAgo(minutes);
        }
        if (day.equals(today)) {
            return said.hoursAgo(minutes / 60);
        }
        if (day.equals(today.minusDays(1))) {
            return said.yesterday();
        }
        if (day.isAfter(today.minusDays(7))) {
            return said.on(WEEKDAY.format(day));
        }
        return said.on((day.getYear() == today.getYear() ? DAY : DATE).format(day));
    }
}
