package org.draftroom.scripts.print;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.draftroom.screenplay.printed.PrintedScript;
import org.draftroom.screenplay.printed.Transcript;

/**
 * Reads a script out of a PDF file. However large or hostile the file is, the answer comes within half a minute,
 * and no more than two are read at once; others wait.
 */
public final class PdfReading {

    private static final int SECONDS = 20;
    private static final int AT_ONCE = 2;
    private static final int WAITING_SECONDS = 60;
    private static final int GRACE_SECONDS = 5;

    /** Deep documents are read by deep calls. */
    private static final long STACK = 4L << 20;

    private static final Semaphore DESKS = new Semaphore(AT_ONCE, true);

    private PdfReading() {}

    /** A file that no script can be read from; the message says why and what to do. */
    public static final class Unreadable extends Exception {
        public Unreadable(String message) {
            super(message);
        }
    }

    /** Whether a file's first bytes are those of a PDF. */
    public static boolean isPdf(byte[] file) {
        return file.length >= 5
                && file[0] == '%'
                && file[1] == 'P'
                && file[2] == 'D'
                && file[3] == 'F'
                && file[4] == '-';
    }

    /** Reads a file. It takes a second for a feature, and waits for its turn before. */
    public static Transcript read(byte[] file) throws Unreadable {
        try {
            if (!DESKS.tryAcquire(WAITING_SECONDS, TimeUnit.SECONDS)) {
                throw new Unreadable(PdfWords.CHOSEN.othersFirst());
            }
            return answer(start(() -> transcript(file)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreadable(PdfWords.CHOSEN.stopped());
        }
    }

    private static Transcript transcript(byte[] file) throws Unreadable {
        PrintedScript printed = new PdfPages(new ReadingLimits(SECONDS)).read(file);
        return printed.transcript();
    }

    /** A thread that was given up keeps its desk until it really ends. */
    private static FutureTask<Transcript> start(Callable<Transcript> work) {
        FutureTask<Transcript> reading = new FutureTask<>(() -> {
            try {
                return work.call();
            } finally {
                DESKS.release();
            }
        });
        Thread thread = new Thread(null, reading, "pdf-reading", STACK);
        thread.setDaemon(true);
        thread.start();
        return reading;
    }

    private static Transcript answer(FutureTask<Transcript> reading) throws Unreadable, InterruptedException {
        try {
            return reading.get(SECONDS + GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            reading.cancel(true);
            throw new Unreadable(PdfWords.CHOSEN.tookTooLong());
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Unreadable unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException("A PDF of readable pages gave no script", failed.getCause());
        }
    }
}
