package org.draftroom.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A window without a browser: says what it is told to, and remembers what it hears. */
class TestWindow implements Seat {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, BlockingQueue<JsonNode>> heard = new ConcurrentHashMap<>();
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

    /** The next message of that type, whatever else was said before it: the types come by ways of their own. */
    JsonNode hears(String type) {
        try {
            JsonNode message = ofType(type).poll(30, TimeUnit.SECONDS);
            assertThat(message).as("a message of type " + type).isNotNull();
            return message;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean hasHeard(String type) {
        return !ofType(type).isEmpty();
    }

    private BlockingQueue<JsonNode> ofType(String type) {
        return heard.computeIfAbsent(type, first -> new LinkedBlockingQueue<>());
    }

    @Override
    public Guest guest() {
        return guest;
    }

    @Override
    public void send(String message) {
        try {
            JsonNode node = JSON.readTree(message);
            ofType(node.path("type").asText()).add(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
