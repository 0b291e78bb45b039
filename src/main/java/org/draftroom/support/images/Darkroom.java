package org.draftroom.support.images;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Reads files as pictures on two threads of its own, so that no request decodes and no more than two pictures are in
 * memory together; a large one is alone. Whoever asks waits for others' pictures too, but only a picture's own time counts
 * against {@link #PATIENCE}.
 */
@ApplicationScoped
public class Darkroom {

    /** How long one picture may take. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How long somebody waits for others' pictures. */
    static final Duration QUEUE = Duration.ofMinutes(5);

    private static final int THREADS = 2;

    private final Semaphore room = new Semaphore(THREADS, true);
    private final Duration patience;
    private final ExecutorService bench = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "darkroom");
        thread.setDaemon(true);
        return thread;
    });

    public Darkroom() {
        this(PATIENCE);
    }

    Darkroom(Duration patience) {
        this.patience = patience;
    }

    /** Reads a file as a small picture; never throws, whatever is in it. */
    public PictureReading read(byte[] file) {
        return develop(new Development(file));
    }

    /** Reads a file as a still; never throws, whatever is in it. The file is left where it is. */
    public StillReading still(Path file) {
        return develop(new StillExposure(file));
    }

    /**
     * Works on the pixels of a still's original, the right way up, in the darkroom and alone there.
     *
     * @param original as {@link Still#original} has it
     * @param longest how long the longer side has to be at least, if the original's is as long as that; whole lines are
     *     left out above it, and above what memory allows
     * @param work gets the picture in the colours and the depth that it has; shall not keep it
     * @return nothing where it can't be decoded, or took too long
     */
    public <T> Optional<T> look(byte[] original, int longest, Function<BufferedImage, T> work) {
        return develop(new Look<>(original, longest, work));
    }

    <T> T develop(Exposure<T> exposure) {
        CountDownLatch begun = new CountDownLatch(1);
        Future<T> result;
        try {
            result = bench.submit(() -> alone(exposure, begun));
        } catch (RejectedExecutionException closing) {
            return exposure.refused(PictureFault.TOO_SLOW);
        }
        try {
            if (!begun.await(QUEUE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TimeoutException();
            }
            return result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return stop(exposure, result);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return stop(exposure, result);
        } catch (ExecutionException | CancellationException broken) {
            return exposure.refused(PictureFault.DAMAGED);
        }
    }

    private <T> T alone(Exposure<T> exposure, CountDownLatch begun) throws InterruptedException {
        int places = exposure.isLarge() ? THREADS : 1;
        room.acquire(places);
        try {
            begun.countDown();
            return exposure.run();
        } finally {
            room.release(places);
        }
    }

    private static <T> T stop(Exposure<T> exposure, Future<T> result) {
        exposure.stop();
        result.cancel(true);
        return exposure.refused(PictureFault.TOO_SLOW);
    }

    @PreDestroy
    void close() {
        bench.shutdownNow();
    }
}
