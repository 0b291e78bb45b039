package org.draftroom.critique.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When something was, as briefly as one would say it: 09:41, or 21 August, 09:41. */
@TemplateExtension
final class Moments {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private Moments() {}

    /** In the time of the machine that Draftroom runs on. */
    static String moment(Instant instant) {
        return moment(instant.atZone(ZoneId.systemDefault()), ZonedDateTime.now(ZoneId.systemDefault()));
    }

    static String moment(ZonedDateTime time, ZonedDateTime now) {
        boolean isToday = time.toLocalDate().equals(now.toLocalDate());
        return (isToday ? TIME : time.getYear() == now.getYear() ? DAY : YEAR).format(time);
    }
}
