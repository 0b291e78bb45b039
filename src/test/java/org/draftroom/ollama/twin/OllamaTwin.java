package org.draftroom.ollama.twin;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * The double of Ollama. Without instructions it answers with marked nonsense that fits the schema; behaviours
 * put in by {@link #next} are used up first, then {@link #always} decides. Look at {@link #breaches} at the end
 * of every test: a request that breaks Draftroom's rules is refused and noted there.
 */
public final class OllamaTwin implements AutoCloseable {

    private final Shelf shelf = new Shelf();
    private final Instructions instructions = new Instructions();
    private final Journal journal = new Journal();
    private final Engine engine;
    private final ChatDesk chats;
    private final Router router;
    private final Connections connections;

    private OllamaTwin(int port, Clock clock) {
        engine = new Engine(clock);
        chats = new ChatDesk(shelf, engine, instructions, journal);
        router = new Router(shelf, new Catalogue(shelf, engine), chats, instructions, journal);
        connections = new Connections(port, router::answer);
    }

    /** On a port of its own, with gemma4:12b on the shelf. */
    public static OllamaTwin start() {
        return start(0, Clock.systemUTC());
    }

    public static OllamaTwin start(int port, Clock clock) {
        var twin = new OllamaTwin(port, clock);
        twin.shelf.put(TwinModel.gemma());
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
        instructions.version = text;
    }

    /** The time after each token. */
    public void pace(Duration time) {
        instructions.pace = time;
    }

    /** How the next chat is answered; several are used in their order. */
    public void next(Behaviour... behaviours) {
        instructions.nextChats.addAll(List.of(behaviours));
    }

    /** How chats are answered when nothing else is queued. */
    public void always(Function<ChatAsked, Behaviour> answer) {
        instructions.always = answer;
    }

    /** How the next download goes. */
    public void nextPull(PullPlan plan) {
        instructions.nextPulls.add(plan);
    }

    /** How downloads go when nothing else is queued. */
    public void pull(PullPlan plan) {
        instructions.pull = plan;
    }

    /** Answers every short question (version, tags, show, ps) like this; null is the truth again. */
    public void looks(Behaviour answer) {
        instructions.look = answer;
    }

    /** Every request so far, in order. */
    public List<Exchange> journal() {
        return journal.all();
    }

    /** The chats so far, in order. */
    public List<Exchange> chats() {
        return journal.at("/api/chat");
    }

    /** What was asked in this chat. */
    public static ChatAsked asked(Exchange chat) {
        return new ChatAsked(Body.parse(chat.request().body()).orElseThrow());
    }

    /** The part of all prompts' tokens so far that stood in the cache, 0 to 1. */
    public double cachedShare() {
        long all = chats().stream().mapToLong(Exchange::promptTokens).sum();
        long cached = chats().stream().mapToLong(Exchange::cachedTokens).sum();
        return all == 0 ? 0 : (double) cached / all;
    }

    /** The downloads so far, in order. */
    public List<Exchange> pulls() {
        return journal.at("/api/pull");
    }

    /** What was asked in the latest chat. */
    public ChatAsked lastChat() {
        List<Exchange> asked = chats();
        return asked(asked.get(asked.size() - 1));
    }

    /** What was against the rules; empty when all is well. */
    public List<String> breaches() {
        return journal.breaches();
    }

    /** Forgets instructions, journal, breaches and loaded model; the shelf and the version stay. */
    public void reset() {
        instructions.reset();
        journal.clear();
        router.reset();
        chats.reset();
    }

    @Override
    public void close() {
        connections.close();
    }
}
