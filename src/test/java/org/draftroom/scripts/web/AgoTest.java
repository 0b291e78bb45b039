package org.draftroom.scripts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.draftroom.English;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgoTest {

    /** A Tuesday, ten in the morning in Trieste. */
    private final Ago ago =
            new Ago(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Rome"), English.words(CardWords.class));

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T09:00:03Z, just now",
        "2026-11-24T08:59:30Z, just now",
        "2026-11-24T08:59:00Z, a minute ago",
        "2026-11-24T08:56:00Z, 4 minutes ago",
        "2026-11-24T07:50:00Z, an hour ago",
        "2026-11-24T06:50:00Z, 2 hours ago",
        "2026-11-23T23:30:00Z, 9 hours ago",
        "2026-11-23T22:30:00Z, yesterday",
        "2026-11-18T09:00:00Z, on Wednesday",
        "2026-11-17T09:00:00Z, on 17 November",
        "2025-11-25T09:00:00Z, on 25 November 2025",
    })
    void saysATimeAsOneWould(Instant then, String words) {
        assertThat(ago.words(then)).isEqualTo(words);
    }
}
