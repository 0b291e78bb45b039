package org.draftroom.ollama;

import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.draftroom.support.Cancellation;

/**
 * The lines of one streamed answer, for the thread that reads them. It gives up on silence, and at once when
 * cancelled; closing it before its end closes the connection.
 */
final class LineStream implements AutoCloseable {

    private static final int LONGEST_ERROR = 64 << 10;
    private static final Duration FAREWELL = Duration.ofSeconds(1);

    private final URI host;
    private final Chunks chunks;
    private final Patience patience;
    private final Cancellation cancellation;
    private final Cancellation.Registration registration;
    private final LineSplitter lines = new LineSplitter();
    private boolean begun;
    private boolean ended;

    LineStream(
            URI host,
            Chunks chunks,
            Patience patience,
            Cancellation cancellation,
            Cancellation.Registration registration) {
        this.host = host;
        this.chunks = chunks;
        this.patience = patience;
        this.cancellation = cancellation;
        this.registration = registration;
    }

    /** The next line; empty at the end. */
    Optional<String> next() {
        Optional<String> line = lines.next();
        while (line.isEmpty() && !ended) {
            read(begun ? patience.idle() : patience.first());
            line = lines.next();
        }
        begun = true;
        return line;
    }

    /** All of a short answer, for an error's text. */
    String rest() {
        var text = new StringBuilder();
        for (var line = next(); line.isPresent() && text.length() < LONGEST_ERROR; line = next()) {
            text.append(line.get()).append('\n');
        }
        return text.toString();
    }

    /** Lets the other side finish what it has already said in full, so that the connection ends in order. */
    void finish() {
        try {
            while (!ended) {
                read(FAREWELL);
            }
        } catch (OllamaFailure saidAllAlready) {
            close();
        }
    }

    @Override
    public void close() {
        registration.close();
        if (!ended) {
            ended = true;
            chunks.cancel();
        }
    }

    private void read(Duration timeout) {
        try {
            List<ByteBuffer> chunk = chunks.next(timeout);
            if (chunk == null) {
                ended = true;
                lines.close();
            } else {
                chunk.forEach(lines::add);
            }
        } catch (TimeoutException e) {
            throw silence(timeout);
        } catch (Chunks.Broken e) {
            throw cancellation.isCancelled() ? cancelled() : Diagnosis.ofThrown(host, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancelled();
        }
    }

    private OllamaFailure silence(Duration timeout) {
        return begun
                ? new OllamaFailure(Problem.STALLED, words -> words.nothingCame(host, Words.time(timeout, words)))
                : new OllamaFailure(Problem.SLOW, words -> words.didNotBegin(host, Words.time(timeout, words)));
    }

    static OllamaFailure cancelled() {
        return new OllamaFailure(Problem.CANCELLED, OllamaWords::cancelled);
    }
}
