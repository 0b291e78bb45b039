package org.draftroom.support;

import java.util.ArrayList;
import java.util.List;

/**
 * A wish to stop, made once and heard by everyone who works on the same thing. Safe for any thread.
 * What was registered runs once, on the thread that cancels, or at once if that already happened.
 */
public final class Cancellation {

    private final List<Runnable> listeners = new ArrayList<>();
    private boolean cancelled;

    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /** Runs {@code action} when cancelled; closing the registration forgets it. */
    public Registration onCancel(Runnable action) {
        synchronized (this) {
            if (!cancelled) {
                listeners.add(action);
                return () -> forget(action);
            }
        }
        action.run();
        return () -> {};
    }

    public void cancel() {
        List<Runnable> told;
        synchronized (this) {
            if (cancelled) {
                return;
            }
            cancelled = true;
            told = List.copyOf(listeners);
            listeners.clear();
        }
        told.forEach(Runnable::run);
    }

    private synchronized void forget(Runnable action) {
        listeners.remove(action);
    }

    /** What {@link #onCancel} gives back. */
    @FunctionalInterface
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
