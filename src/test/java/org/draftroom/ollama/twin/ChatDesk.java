package org.draftroom.ollama.twin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Answers chats: refused by the server's rules, by the house's, or played. */
final class ChatDesk {

    private final Shelf shelf;
    private final Engine engine;
    private final Instructions instructions;
    private final Journal journal;
    private final ServerRules rules;
    private volatile String loadOptions;

    ChatDesk(Shelf shelf, Engine engine, Instructions instructions, Journal journal) {
        this.shelf = shelf;
        this.engine = engine;
        this.instructions = instructions;
        this.journal = journal;
        this.rules = new ServerRules(shelf);
    }

    void answer(Exchange exchange, ChatAsked asked) throws IOException, InterruptedException {
        Optional<Refusal> refusal = rules.refuses(asked);
        if (refusal.isPresent()) {
            exchange.refuse(refusal.get());
        } else if (asked.body().path("messages").isEmpty()) {
            load(exchange, asked);
        } else if (keepsTheRules(exchange, asked)) {
            perform(exchange, asked);
        }
    }

    /** Forgets the model and how it was loaded. */
    void reset() {
        engine.unload();
        loadOptions = null;
    }

    /** Without messages the model is only loaded, or let go. */
    private void load(Exchange exchange, ChatAsked asked) throws IOException, InterruptedException {
        boolean unload = asked.body().path("keep_alive").asText().equals("0");
        if (unload) {
            engine.unload();
        } else {
            engine.run(exchange, asked, shelf.find(asked.model()).orElseThrow(), (usage, slot) -> {});
        }
        exchange.json(
                200,
                "{\"model\":\"" + asked.model() + "\",\"created_at\":\"2026-08-21T10:00:00Z\","
                        + "\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"done\":true,\"done_reason\":\""
                        + (unload ? "unload" : "load") + "\"}");
    }

    private boolean keepsTheRules(Exchange exchange, ChatAsked asked) throws IOException {
        List<String> found = HouseRules.breaches(asked);
        found.forEach(what -> journal.breach(exchange, what));
        if (loadOptions != null && !loadOptions.equals(asked.loadOptions())) {
            journal.breach(exchange, "load-time options changed from " + loadOptions + " to " + asked.loadOptions());
        }
        loadOptions = asked.loadOptions();
        if (!found.isEmpty()) {
            exchange.refuse(Refusal.of(400, "double: " + String.join("; ", found)));
        }
        return found.isEmpty();
    }

    private void perform(Exchange exchange, ChatAsked asked) throws IOException, InterruptedException {
        Behaviour behaviour = instructions.chat(asked);
        TwinModel model = shelf.find(asked.model()).orElseThrow();
        engine.run(
                exchange,
                asked,
                model,
                (usage, slot) -> behaviour.play(new Performance(exchange, asked, usage, slot, instructions.pace)));
    }
}
