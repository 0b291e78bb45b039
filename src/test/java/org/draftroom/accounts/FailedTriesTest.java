package org.draftroom.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FailedTriesTest {

    private static final FailedTries.Key INES = new FailedTries.Key("192.0.2.7", "ines@example.org");

    private Instant now = Instant.parse("2026-11-24T09:00:00Z");
    private final FailedTries tries = new FailedTries(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void aFewAreFree() {
        fail(4);
        assertThat(tries.wait(INES)).isZero();
    }

    @Test
    void eachFurtherOneDoublesTheWaitUpToAMinute() {
        fail(5);
        assertThat(tries.wait(INES)).isEqualTo(Duration.ofSeconds(1));
        fail(3);
        assertThat(tries.wait(INES)).isEqualTo(Duration.ofSeconds(8));
        fail(20);
        assertThat(tries.wait(INES)).isEqualTo(Duration.ofMinutes(1));
        now = now.plusSeconds(60);
        assertThat(tries.wait(INES)).isZero();
    }

    @Test
    void areForgottenAfterAQuarterOfAnHourAndBySuccess() {
        fail(8);
        now = now.plus(Duration.ofMinutes(16));
        fail(1);
        assertThat(tries.wait(INES)).isZero();
        fail(8);
        tries.succeeded(INES);
        assertThat(tries.wait(INES)).isZero();
    }

    @Test
    void anotherAddressDoesNotWait() {
        fail(10);
        assertThat(tries.wait(new FailedTries.Key("192.0.2.8", INES.email()))).isZero();
    }

    @Test
    void onlySoManyAreRemembered() {
        fail(10);
        for (int i = 0; i < 10_000; i++) {
            tries.failed(new FailedTries.Key("192.0.2.9", i + "@example.org"));
        }
        assertThat(tries.wait(INES)).isZero();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            tries.failed(INES);
        }
    }
}
