package org.draftroom.editing.web;

import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.WebSocketConnection;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.draftroom.editing.Seat;
import org.jboss.logging.Logger;

/** A seat at the other end of a WebSocket. */
final class SocketSeat implements Seat {

    private static final Logger LOG = Logger.getLogger(SocketSeat.class);

    /** Several pings go unanswered before this. */
    private static final Duration SILENCE = Duration.ofSeconds(90);

    /** What may be on its way to one window; a window that takes less asks again when it has come back. */
    private static final long MOST_ON_THE_WAY = 32_000_000;

    private final WebSocketConnection connection;
    private final Guest guest;
    private final Clock clock;
    private final AtomicLong onTheWay = new AtomicLong();
    private volatile long heardAt;

    SocketSeat(WebSocketConnection connection, Guest guest, Clock clock) {
        this.connection = connection;
        this.guest = guest;
        this.clock = clock;
        heard();
    }

    @Override
    public Guest guest() {
        return guest;
    }

    void heard() {
        heardAt = clock.millis();
    }

    @Override
    public boolean isSilent() {
        return clock.millis() - heardAt > SILENCE.toMillis();
    }

    @Override
    public void send(String message) {
        if (connection.isClosed()) {
            return;
        }
        int size = message.length();
        if (onTheWay.addAndGet(size) > MOST_ON_THE_WAY && onTheWay.get() > size) {
            close(Leave.TOO_SLOW);
            return;
        }
        connection
                .sendText(message)
                .onTermination()
                .invoke(() -> onTheWay.addAndGet(-size))
                .subscribe()
                .with(sent -> {}, failure -> LOG.debugf("A window went away: %s", failure.getMessage()));
    }

    @Override
    public void close(Leave why) {
        close(connection, why);
    }

    static void close(WebSocketConnection connection, Leave why) {
        connection
                .close(new CloseReason(why.code(), why.reason()))
                .subscribe()
                .with(closed -> {}, failure -> LOG.debugf("A window went away: %s", failure.getMessage()));
    }
}
