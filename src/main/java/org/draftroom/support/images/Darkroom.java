package org.draftroom.support.images;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.draftroom.support.images.PictureReading.Refused;

/**
 * Reads files as pictures, one at a time, on a thread of its own, so that no request decodes and two large pictures are
 * never in memory together. Whoever asks waits, at most {@link #PATIENCE}, for others' pictures too.
 */
@ApplicationScoped
public class Darkroom {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ExecutorService bench = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "darkroom");
        thread.setDaemon(true);
        return thread;
    });

    /** Reads a file; never throws, whatever is in it. */
    public PictureReading read(byte[] file) {
        return develop(new Development(file));
    }

    PictureReading develop(Development development) {
        Future<PictureReading> picture = bench.submit(development::run);
        try {
            return picture.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return stop(development, picture, PictureFault.TOO_SLOW);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return stop(development, picture, PictureFault.TOO_SLOW);
        } catch (ExecutionException | CancellationException broken) {
            return new Refused(PictureFault.DAMAGED);
        }
    }

    private static Refused stop(Development development, Future<PictureReading> picture, PictureFault fault) {
        development.stop();
        picture.cancel(true);
        return new Refused(fault);
    }

    @PreDestroy
    void close() {
        bench.shutdownNow();
    }
}
