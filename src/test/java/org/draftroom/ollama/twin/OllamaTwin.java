package org.draftroom.ollama.twin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * The double of Ollama. Without instructions it answers with marked nonsense that fits the schema; behaviours
 * put in by {@link #next} are used up first, then {@link #always} decides. Look at {@link #breaches} at the end
 * of every test: a request that breaks Draftroom's rules is refused and noted there.
 */
public final class OllamaTwin implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Shelf shelf = new Shelf();
    private final Engine engine;
    private final Catalogue catalogue;
    private final ServerRules rules;
    private final Connections connections;
    private final List<Exchange> journal = new CopyOnWriteArrayList<>();
    private final List<String> breaches = new CopyOnWriteArrayList<>();
    private final Queue<Behaviour> nextChats = new ConcurrentLinkedQueue<>();
    private final Queue<PullPlan> nextPulls = new ConcurrentLinkedQueue<>();
    private final Map<String, Long> fetched = Download.nothingFetched();
    private volatile Function<ChatAsked, Behaviour> always;
    private volatile Behaviour lookAnswer;
    private volatile String version = "0.32.15";
    private volatile Duration pace = Duration.ZERO;
    private volatile PullPlan pull = PullPlans.paced(Duration.ZERO);
    private volatile String loadOptions;

    private OllamaTwin(int port, Clock clock) {
        engine = new Engine(clock);
        catalogue = new Catalogue(shelf, engine);
        rules = new ServerRules(shelf);
        connections = new Connections(port, this::answer);
    }

    /** On a port of its own, with gemma4:12b on the shelf. */
    public static OllamaTwin start() {
        return start(0, Clock.systemUTC());
    }

    public static OllamaTwin start(int port, Clock clock) {
        var twin = new OllamaTwin(port, clock);
        twin.shelf.put(TwinModel.gemma());
        twin.reset();
        return twin;
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + connections.port());
    }

    public Shelf shelf() {
        return shelf;
    }

    public Engine engine() {
        return engine;
    }

    /** What it says its version is. */
    public void version(String text) {
        version = text;
    }

    /** The time after each token. */
    public void pace(Duration time) {
        pace = time;
    }

    /** How the next chat is answered; several are used in their order. */
    public void next(Behaviour... behaviours) {
        nextChats.addAll(List.of(behaviours));
    }

    /** How chats are answered when nothing else is queued. */
    public void always(Function<ChatAsked, Behaviour> answer) {
        always = answer;
    }

    /** How the next download goes. */
    public void nextPull(PullPlan plan) {
        nextPulls.add(plan);
    }

    /** How downloads go when nothing else is queued. */
    public void pull(PullPlan plan) {
        pull = plan;
    }

    /** Answers every short question (version, tags, show, ps) like this; null is the truth again. */
    public void looks(Behaviour answer) {
        lookAnswer = answer;
    }

    /** Every request so far, in order. */
    public List<Exchange> journal() {
        return List.copyOf(journal);
    }

    /** The chats so far, in order. */
    public List<Exchange> chats() {
        return at("/api/chat");
    }

    /** The downloads so far, in order. */
    public List<Exchange> pulls() {
        return at("/api/pull");
    }

    /** What was asked in the latest chat. */
    public ChatAsked lastChat() {
        List<Exchange> chats = chats();
        return new ChatAsked(parse(chats.get(chats.size() - 1).request().body()).orElseThrow());
    }

    /** What was against the rules; empty when all is well. */
    public List<String> breaches() {
        return List.copyOf(breaches);
    }

    /** Forgets instructions, journal, breaches and loaded model; the shelf and the version stay. */
    public void reset() {
        nextChats.clear();
        nextPulls.clear();
        journal.clear();
        breaches.clear();
        fetched.clear();
        engine.unload();
        lookAnswer = null;
        loadOptions = null;
        pull = PullPlans.paced(Duration.ZERO);
        always = asked -> Behaviours.reply(Nonsense.answer(asked));
    }

    @Override
    public void close() {
        connections.close();
    }

    private List<Exchange> at(String path) {
        return journal.stream()
                .filter(exchange -> exchange.request().path().equals(path))
                .toList();
    }

    private void answer(Exchange exchange) {
        journal.add(exchange);
        try {
            route(exchange);
        } catch (Exchange.ClientGone gone) {
            // Nobody to tell.
        } catch (IOException | InterruptedException | RuntimeException broken) {
            if (!(broken instanceof IOException) && !exchange.isClosed()) {
                breaches.add("the double failed: " + broken);
            }
        } finally {
            exchange.end();
        }
    }

    private void route(Exchange exchange) throws IOException, InterruptedException {
        Request request = exchange.request();
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
        boolean known = List.of("/api/version", "/api/tags", "/api/ps", "/api/show", "/api/pull", "/api/chat")
                .contains(request.path());
        breach(exchange, request.method() + " " + request.path() + " isn't for Draftroom");
        exchange.answer(known ? 405 : 404, "text/plain", known ? "405 method not allowed" : "404 page not found");
    }

    private void look(Exchange exchange, int status, String truth) throws IOException, InterruptedException {
        if (lookAnswer != null) {
            lookAnswer.play(new Performance(exchange, null, null, Duration.ZERO));
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
            PullPlan queued = nextPulls.poll();
            PullPlan plan = queued == null ? pull : queued;
            plan.play(new Download(exchange, body.get().path("model").asText(), shelf, fetched));
        }
    }

    private void chat(Exchange exchange) throws IOException, InterruptedException {
        Optional<JsonNode> body = posted(exchange);
        if (body.isEmpty()) {
            return;
        }
        var asked = new ChatAsked(body.get());
        Optional<Refusal> refusal = rules.refuses(asked);
        if (refusal.isPresent()) {
            exchange.json(refusal.get().status(), refusal.get().body());
        } else if (isOnlyForLoading(asked)) {
            preload(exchange, asked);
        } else if (keepsTheRules(exchange, asked)) {
            perform(exchange, asked);
        }
    }

    private boolean isOnlyForLoading(ChatAsked asked) {
        return asked.body().path("messages").isEmpty();
    }

    private void preload(Exchange exchange, ChatAsked asked) throws IOException, InterruptedException {
        boolean unload = asked.body().path("keep_alive").asText().equals("0");
        if (unload) {
            engine.unload();
        } else {
            engine.run(exchange, asked, shelf.find(asked.model()).orElseThrow(), usage -> {});
        }
        exchange.json(
                200,
                "{\"model\":\"" + asked.model() + "\",\"created_at\":\"2026-08-21T10:00:00Z\","
                        + "\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"done\":true,\"done_reason\":\""
                        + (unload ? "unload" : "load") + "\"}");
    }

    private boolean keepsTheRules(Exchange exchange, ChatAsked asked) throws IOException {
        List<String> found = HouseRules.breaches(asked);
        found.forEach(what -> breach(exchange, what));
        if (loadOptions != null && !loadOptions.equals(asked.loadOptions())) {
            breach(exchange, "load-time options changed from " + loadOptions + " to " + asked.loadOptions());
        }
        loadOptions = asked.loadOptions();
        if (!found.isEmpty()) {
            Refusal refusal = Refusal.of(400, "double: " + String.join("; ", found));
            exchange.json(refusal.status(), refusal.body());
        }
        return found.isEmpty();
    }

    private void perform(Exchange exchange, ChatAsked asked) throws IOException, InterruptedException {
        Behaviour queued = nextChats.poll();
        Behaviour behaviour = queued == null ? always.apply(asked) : queued;
        TwinModel model = shelf.find(asked.model()).orElseThrow();
        engine.run(exchange, asked, model, usage -> behaviour.play(new Performance(exchange, asked, usage, pace)));
    }

    private Optional<JsonNode> posted(Exchange exchange) throws IOException {
        Request request = exchange.request();
        if (!request.headers().getOrDefault("content-type", "").startsWith("application/json")) {
            breach(exchange, "a body without its content type");
        }
        if (request.body().isEmpty()) {
            Refusal refusal = Refusal.of(400, "missing request body");
            exchange.json(refusal.status(), refusal.body());
            return Optional.empty();
        }
        Optional<JsonNode> body = parse(request.body());
        if (body.isEmpty()) {
            Refusal refusal = Refusal.of(400, "invalid character in JSON");
            exchange.json(refusal.status(), refusal.body());
        }
        return body;
    }

    private void breach(Exchange exchange, String what) {
        breaches.add(exchange.request().path() + ": " + what);
    }

    private static Optional<JsonNode> parse(String body) {
        try {
            return Optional.of(JSON.readTree(body)).filter(JsonNode::isObject);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
