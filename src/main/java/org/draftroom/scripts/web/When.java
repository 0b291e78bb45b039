package org.draftroom.scripts.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** From when to when: "24 November 2026, 14:02–14:40". */
record When(ZoneId zone) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    String words(Instant at) {
        return words(at, at);
    }

    String words(Instant began, Instant ended) {
        ZonedDateTime from = began.atZone(zone);
        ZonedDateTime to = ended.atZone(zone);
        String start = DATE.format(from) + ", " + TIME.format(from);
        if (!from.toLocalDate().equals(to.toLocalDate())) {
            return start + " – " + DATE.format(to) + ", " + TIME.format(to);
        }
        return TIME.format(from).equals(TIME.format(to)) ? start : start + "–" + TIME.format(to);
    }
}
