package org.draftroom.support;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock that everything asks for the time, so that a test can hand out another. */
final class SystemClock {

    private SystemClock() {}

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.systemUTC();
    }
}
