package org.draftroom.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.draftroom.editing.Seat.Guest;
import org.draftroom.scripts.Node;

/** The server's side of frontend/test/rooms/roomful.ts: each window's messages go, in order, to one of the desks. */
final class Roomful implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final UUID script;
    private final Guest guest;
    private final List<Desk> desks;
    private final Map<Integer, JsonNode> open = new ConcurrentHashMap<>();
    private final AtomicInteger said = new AtomicInteger();
    private int killAfter = Integer.MAX_VALUE;
    private Supplier<Desk> another;
    private final Map<Integer, ExecutorService> threads = new ConcurrentHashMap<>();
    private final Map<String, Desk.Sitting> sittings = new ConcurrentHashMap<>();
    private Process process;

    Roomful(UUID script, Guest guest, Desk... desks) {
        this.script = script;
        this.guest = guest;
        this.desks = new CopyOnWriteArrayList<>(desks);
    }

    /** Has the last desk die once so many messages were heard: its windows are cut off, and come back to another one. */
    Roomful killing(int after, Supplier<Desk> another) {
        killAfter = after;
        this.another = another;
        return this;
    }

    /** The last line that the windows print. */
    JsonNode play(Object... arguments) throws IOException {
        Object[] all = new Object[arguments.length + 1];
        all[0] = "rooms/roomful.ts";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        process = Node.start("run.mjs", all);
        PrintWriter answers = new PrintWriter(process.outputWriter(), true);
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode event = JSON.readTree(line);
                if (event.has("texts")) {
                    return event;
                }
                int window = event.path("window").intValue();
                if (event.path("event").textValue().equals("said") && said.incrementAndGet() == killAfter) {
                    kill(answers);
                }
                threads.computeIfAbsent(window, number -> Executors.newSingleThreadExecutor())
                        .execute(() -> happen(event, answers));
            }
        }
        throw new IllegalStateException("The windows ended without a word.");
    }

    private void happen(JsonNode event, PrintWriter answers) {
        int window = event.path("window").intValue();
        String visit = window + " " + event.path("visit").intValue();
        switch (event.path("event").textValue()) {
            case "opened" -> {
                Desk desk = desks.get(window % desks.size());
                open.put(window, event);
                sittings.put(visit, desk.sit(script, seat(event, answers)));
            }
            case "said" -> sittings.get(visit).hear(event.path("message").textValue());
            default -> sittings.remove(visit).leave();
        }
    }

    private void kill(PrintWriter answers) {
        int last = desks.size() - 1;
        desks.set(last, another.get());
        open.forEach((window, event) -> {
            if (window % desks.size() == last) {
                answers.println("{\"window\":" + window + ",\"visit\":" + event.path("visit") + ",\"cut\":true}");
            }
        });
    }

    private Seat seat(JsonNode event, PrintWriter answers) {
        return new TestWindow(guest) {
            @Override
            public void send(String message) {
                answers.println("{\"window\":" + event.path("window") + ",\"visit\":" + event.path("visit")
                        + ",\"message\":" + message + "}");
            }
        };
    }

    @Override
    public void close() {
        threads.values().forEach(ExecutorService::shutdown);
        process.destroy();
    }
}
