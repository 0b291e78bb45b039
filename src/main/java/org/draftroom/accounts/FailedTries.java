package org.draftroom.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing: after a few wrong passwords from one address for one account, each further one
 * doubles the wait, up to a minute. Remembers only the last ten thousand, and only on this node.
 */
@ApplicationScoped
public class FailedTries {

    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration FORGOTTEN = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<Key, Tries> tries = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Tries> eldest) {
            return size() > REMEMBERED;
        }
    };

    FailedTries(Clock clock) {
        this.clock = clock;
    }

    /** How long until another password is looked at; zero when now. */
    public synchronized Duration wait(Key key) {
        Tries known = tries.get(key);
        Instant now = clock.instant();
        return known == null || !known.until().isAfter(now) ? Duration.ZERO : Duration.between(now, known.until());
    }

    public synchronized void failed(Key key) {
        Instant now = clock.instant();
        Tries before = tries.remove(key);
        int count = before == null || before.at().plus(FORGOTTEN).isBefore(now) ? 1 : before.count() + 1;
        tries.put(key, new Tries(count, now, now.plus(pause(count))));
    }

    public synchronized void succeeded(Key key) {
        tries.remove(key);
    }

    private static Duration pause(int count) {
        if (count < FREE) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(count - FREE, 6));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    /** Who tries: where from, and for which account. */
    public record Key(String address, String email) {}

    private record Tries(int count, Instant at, Instant until) {}
}
