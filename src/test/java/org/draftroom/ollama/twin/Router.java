package org.draftroom.ollama.twin;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From an address to its answer. */
final class Router {

    private static final List<String> KNOWN =
            List.of("/api/version", "/api/tags", "/api/ps", "/api/show", "/api/pull", "/api/chat");

    private final Shelf shelf;
    private final Catalogue catalogue;
    private final ChatDesk chats;
    private final Instructions instructions;
    private final Journal journal;
    private final Map<String, Long> fetched = Download.nothingFetched();

    Router(Shelf shelf, Catalogue catalogue, ChatDesk chats, Instructions instructions, Journal journal) {
        this.shelf = shelf;
        this.catalogue = catalogue;
        this.chats = chats;
        this.instructions = instructions;
        this.journal = journal;
    }

    void answer(Exchange exchange) {
        journal.add(exchange);
        try {
            route(exchange);
        } catch (Exchange.ClientGone | IOException gone) {
            // Whoever reads the socket may hear of it later than whoever writes to it.
            exchange.clientClosed();
        } catch (InterruptedException | RuntimeException broken) {
            if (!exchange.isClosed()) {
                journal.breach(exchange, "the double failed: " + broken);
            }
        } finally {
            exchange.end();
        }
    }

    /** Forgets what was fetched. */
    void reset() {
        fetched.clear();
    }

    private void route(Exchange exchange) throws IOException, InterruptedException {
        Request request = exchange.request();
        String version = instructions.version;
        switch (request.method() + " " + request.path()) {
            case "GET /" -> exchange.answer(200, "text/plain; charset=utf-8", "Ollama is running");
            case "GET /api/version" -> look(exchange, 200, "{\"version\":\"" + version + "\"}");
            case "GET /api/tags" -> look(exchange, 200, catalogue.tags(!version.startsWith("0.2")));
            case "GET /api/ps" -> look(exchange, 200, catalogue.ps());
            case "POST /api/show" -> show(exchange);
            case "POST /api/pull" -> pull(exchange);
            case "POST /api/chat" -> chat(exchange);
            default -> unknown(exchange);
        }
    }

    private void unknown(Exchange exchange) throws IOException {
        Request request = exchange.request();
        boolean known = KNOWN.contains(request.path());
        journal.breach(exchange, request.method() + " " + request.path() + " isn't for Draftroom");
        exchange.answer(known ? 405 : 404, "text/plain", known ? "405 method not allowed" : "404 page not found");
    }

    private void look(Exchange exchange, int status, String truth) throws IOException, InterruptedException {
        Behaviour other = instructions.look;
        if (other != null) {
            other.play(new Performance(exchange, null, null, () -> {}, Duration.ZERO));
        } else {
            exchange.json(status, truth);
        }
    }

    private void show(Exchange exchange) throws IOException, InterruptedException {
        Optional<JsonNode> body = posted(exchange);
        if (body.isPresent()) {
            String name = body.get().path("model").asText();
            Optional<String> shown = catalogue.show(name);
            Refusal missing = Refusal.of(404, "model '" + name + "' not found");
            look(exchange, shown.isPresent() ? 200 : missing.status(), shown.orElse(missing.body()));
        }
    }

    private void pull(Exchange exchange) throws IOException, InterruptedException {
        Optional<JsonNode> body = posted(exchange);
        if (body.isPresent()) {
            String model = body.get().path("model").asText();
            instructions.pull().play(new Download(exchange, model, shelf, fetched));
        }
    }

    private void chat(Exchange exchange) throws IOException, InterruptedException {
        Optional<JsonNode> body = posted(exchange);
        if (body.isPresent()) {
            chats.answer(exchange, new ChatAsked(body.get()));
        }
    }

    private Optional<JsonNode> posted(Exchange exchange) throws IOException {
        Request request = exchange.request();
        if (!request.headers().getOrDefault("content-type", "").startsWith("application/json")) {
            journal.breach(exchange, "a body without its content type");
        }
        Optional<JsonNode> body = Body.parse(request.body());
        if (body.isEmpty()) {
            boolean nothing = request.body().isEmpty();
            exchange.refuse(Refusal.of(400, nothing ? "missing request body" : "invalid character in JSON"));
        }
        return body;
    }
}
