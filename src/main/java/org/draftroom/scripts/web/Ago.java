package org.draftroom.scripts.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A time in the words one would say: "4 minutes ago", "on Tuesday", "on 3 March 2025". */
record Ago(Instant now, ZoneId zone) {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    String words(Instant then) {
        long minutes = Duration.between(then, now).toMinutes();
        LocalDate day = LocalDate.ofInstant(then, zone);
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (minutes < 1) {
            return "just now";
        }
        if (minutes < 60) {
            return minutes == 1 ? "a minute ago" : minutes + " minutes ago";
        }
        if (day.equals(today)) {
            return minutes < 120 ? "an hour ago" : minutes / 60 + " hours ago";
        }
        if (day.equals(today.minusDays(1))) {
            return "yesterday";
        }
        if (day.isAfter(today.minusDays(7))) {
            return "on " + WEEKDAY.format(day);
        }
        return "on " + (day.getYear() == today.getYear() ? DAY : DATE).format(day);
    }
}
