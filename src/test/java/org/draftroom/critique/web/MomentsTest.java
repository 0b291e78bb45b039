package org.draftroom.critique.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 8, 21, 10, 0, 0, 0, ZoneOffset.UTC);

    @Test
    void areAsBriefAsOneWouldSayThem() {
        assertThat(Moments.moment(NOW.minusMinutes(19), NOW)).isEqualTo("09:41");
        assertThat(Moments.moment(NOW.minusDays(2), NOW)).isEqualTo("19 August, 10:00");
        assertThat(Moments.moment(NOW.minusYears(1), NOW)).isEqualTo("21 August 2025, 10:00");
    }
}
