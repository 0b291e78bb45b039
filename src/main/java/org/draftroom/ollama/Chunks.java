package org.draftroom.ollama;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A response's body for a thread that waits for it: one chunk is asked for at a time. Cancelling closes the
 * connection, also when the body hasn't begun.
 */
final class Chunks implements Flow.Subscriber<List<ByteBuffer>> {

    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private Flow.Subscription subscription;
    private boolean cancelled;
    private Signal last;

    /** The next chunk; null at the end. */
    List<ByteBuffer> next(Duration timeout) throws TimeoutException, InterruptedException {
        if (last != null) {
            return last.chunk();
        }
        Signal signal = signals.poll(timeout.toMillis(), TimeUnit.MILLISECONDS);
        if (signal == null) {
            throw new TimeoutException();
        }
        if (signal.isLast()) {
            last = signal;
            return signal.chunk();
        }
        more();
        return signal.chunk();
    }

    void cancel() {
        Flow.Subscription running;
        synchronized (this) {
            cancelled = true;
            running = subscription;
        }
        signals.add(Signal.failed(new InterruptedException("cancelled")));
        if (running != null) {
            running.cancel();
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        boolean tooLate;
        synchronized (this) {
            subscription = begun;
            tooLate = cancelled;
        }
        if (tooLate) {
            begun.cancel();
        } else {
            begun.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> chunk) {
        signals.add(new Signal(chunk, false, null));
    }

    @Override
    public void onError(Throwable failure) {
        signals.add(Signal.failed(failure));
    }

    @Override
    public void onComplete() {
        signals.add(new Signal(List.of(), true, null));
    }

    private synchronized void more() {
        if (!cancelled) {
            subscription.request(1);
        }
    }

    /** A chunk, the end or a failure. */
    private record Signal(List<ByteBuffer> bytes, boolean isLast, Throwable failure) {

        static Signal failed(Throwable failure) {
            return new Signal(List.of(), true, failure);
        }

        List<ByteBuffer> chunk() {
            if (failure != null) {
                throw new Broken(failure);
            }
            return isLast ? null : bytes;
        }
    }

    /** The connection failed while the body came. */
    static final class Broken extends RuntimeException {
        Broken(Throwable cause) {
            super(cause);
        }
    }
}
