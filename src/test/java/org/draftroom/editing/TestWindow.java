package org.draftroom.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A window without a browser: says what it is told to, and remembers what it hears. */
class TestWindow implements Seat {

    private static final ObjectMapper JSON = new ObjectMapper();

    final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    volatile Leave closed;
    volatile boolean silent;
    Desk.Sitting sitting;
    private final Guest guest;

    TestWindow(Guest guest) {
        this.guest = guest;
    }

    void says(String message) {
        sitting.hear(message);
    }

    /** The next message of that type; others before it are let go. */
    JsonNode hears(String type) {
        try {
            for (; ; ) {
                String message = heard.poll(30, TimeUnit.SECONDS);
                assertThat(message).as("a message of type " + type).isNotNull();
                JsonNode node = JSON.readTree(message);
                if (node.path("type").asText().equals(type)) {
                    return node;
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Guest guest() {
        return guest;
    }

    @Override
    public void send(String message) {
        heard.add(message);
    }

    @Override
    public boolean isSilent() {
        return silent;
    }

    @Override
    public void close(Leave why) {
        closed = why;
    }
}
