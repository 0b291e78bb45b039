package org.draftroom.ollama.twin;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** The model in memory: slots, loading and reloading, the cached prompt, and when it is let go. */
public final class Engine {

    private static final long LOADED_ALREADY = 40_000_000L;

    private final Clock clock;
    private final Deque<Exchange> queue = new ArrayDeque<>();
    private final AtomicInteger loads = new AtomicInteger();
    private int slots = 1;
    private int busy;
    private int mostBusy;
    private Duration loadTime = Duration.ZERO;
    private Duration readTime = Duration.ZERO;
    private double onGraphicsCard = 1;
    private Loaded loaded;
    private String lastPrompt = "";

    Engine(Clock clock) {
        this.clock = clock;
    }

    /** How many calls it takes at once; the others wait, however many. */
    public synchronized void slots(int number) {
        slots = number;
    }

    public synchronized void loadTime(Duration time) {
        loadTime = time;
    }

    /** How long any prompt takes to read. */
    public synchronized void readTime(Duration time) {
        readTime = time;
    }

    /** The part of the model on the graphics card, 0 to 1. */
    public synchronized void onGraphicsCard(double part) {
        onGraphicsCard = part;
    }

    /** The most calls ever worked on at a time. */
    public synchronized int mostBusy() {
        return mostBusy;
    }

    /** Calls being worked on now. */
    public synchronized int busy() {
        return busy;
    }

    /** How often a model was loaded; more than once means that somebody changed its load-time options. */
    public int loads() {
        return loads.get();
    }

    synchronized Optional<Loaded> loaded() {
        if (loaded != null && clock.instant().isAfter(loaded.until())) {
            loaded = null;
        }
        return Optional.ofNullable(loaded);
    }

    synchronized void unload() {
        loaded = null;
        lastPrompt = "";
    }

    /** Takes a slot, loads where needed, reads the prompt; then {@code work} with the figures so far and the slot. */
    void run(Exchange exchange, ChatAsked asked, TwinModel model, Work work) throws IOException, InterruptedException {
        Instant came = clock.instant();
        take(exchange);
        var held = new AtomicBoolean(true);
        Runnable slot = () -> release(held);
        try {
            Duration waited = Duration.between(came, clock.instant());
            long load = load(exchange, asked, model);
            int prompt = Tokens.count(asked);
            var usage = new Usage(waited, load, prompt, read(exchange, asked));
            exchange.read(prompt, usage.cachedTokens());
            exchange.at(Exchange.Stage.WRITING);
            work.with(usage, slot);
        } finally {
            slot.run();
        }
    }

    private void take(Exchange exchange) throws InterruptedException {
        exchange.at(Exchange.Stage.QUEUED);
        synchronized (this) {
            queue.add(exchange);
        }
        try {
            while (!tryTake(exchange)) {
                exchange.pause(Duration.ofMillis(2));
            }
        } catch (Exchange.ClientGone gone) {
            synchronized (this) {
                queue.remove(exchange);
            }
            throw gone;
        }
    }

    private synchronized boolean tryTake(Exchange exchange) {
        if (busy >= slots || queue.peek() != exchange) {
            return false;
        }
        queue.remove();
        busy++;
        mostBusy = Math.max(mostBusy, busy);
        return true;
    }

    private synchronized void release(AtomicBoolean held) {
        if (held.getAndSet(false)) {
            busy--;
        }
    }

    private long load(Exchange exchange, ChatAsked asked, TwinModel model) throws InterruptedException {
        boolean there = loaded().filter(
                        one -> one.name().equals(model.name()) && one.options().equals(asked.loadOptions()))
                .isPresent();
        if (!there) {
            exchange.at(Exchange.Stage.LOADING);
            exchange.pause(loadTime);
            loads.incrementAndGet();
        }
        synchronized (this) {
            lastPrompt = there ? lastPrompt : "";
            loaded = new Loaded(
                    model.name(),
                    asked.loadOptions(),
                    model.size(),
                    (long) (model.size() * onGraphicsCard),
                    asked.context(),
                    clock.instant().plus(KeepAlive.of(asked.body().path("keep_alive"))));
        }
        return there ? LOADED_ALREADY : LOADED_ALREADY + loadTime.toNanos() + 1_000_000_000L;
    }

    /** Reads the prompt; gives back how many tokens of it were there already. */
    private int read(Exchange exchange, ChatAsked asked) throws InterruptedException {
        exchange.at(Exchange.Stage.READING);
        exchange.pause(readTime);
        synchronized (this) {
            String prompt = asked.prompt();
            int same = 0;
            while (same < Math.min(prompt.length(), lastPrompt.length())
                    && prompt.charAt(same) == lastPrompt.charAt(same)) {
                same++;
            }
            lastPrompt = prompt;
            return same / 4;
        }
    }

    /** What is in memory. */
    record Loaded(String name, String options, long size, long sizeVram, int context, Instant until) {}

    /** The answering itself, with a slot in hand, which it frees before it tells the end; or else when it is over. */
    interface Work {
        void with(Usage usage, Runnable slot) throws IOException, InterruptedException;
    }
}
