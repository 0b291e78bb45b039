package org.draftroom.ollama;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.draftroom.support.Cancellation;

/** How many calls one host takes at a time; the others wait here, first come first served. */
final class Turns {

    private final Deque<CompletableFuture<Void>> waiting = new ArrayDeque<>();
    private int free;
    private int taken;

    Turns(int permits) {
        free = permits;
    }

    /** Waits for a turn; {@code whenWaiting} runs first if there is a queue. */
    Turn take(Cancellation cancellation, Runnable whenWaiting) {
        CompletableFuture<Void> mine = enqueue();
        if (!mine.isDone()) {
            whenWaiting.run();
        }
        try (var registration = cancellation.onCancel(() -> mine.cancel(false))) {
            mine.join();
            return new Turn(this);
        } catch (CancellationException e) {
            forget(mine);
            throw new OllamaFailure(Problem.CANCELLED, OllamaWords::cancelledWaiting, e);
        }
    }

    /** Calls under way and waiting. */
    synchronized int load() {
        return taken + waiting.size();
    }

    private synchronized CompletableFuture<Void> enqueue() {
        var mine = new CompletableFuture<Void>();
        if (free > 0) {
            free--;
            taken++;
            mine.complete(null);
        } else {
            waiting.add(mine);
        }
        return mine;
    }

    private synchronized void forget(CompletableFuture<Void> mine) {
        waiting.remove(mine);
    }

    private synchronized void pass() {
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            if (next.complete(null)) {
                return;
            }
        }
        taken--;
        free++;
    }

    /** The right to talk to the host, until closed. */
    static final class Turn implements AutoCloseable {
        private final Turns turns;
        private boolean open = true;

        private Turn(Turns turns) {
            this.turns = turns;
        }

        @Override
        public synchronized void close() {
            if (open) {
                open = false;
                turns.pass();
            }
        }
    }
}
