package org.draftroom.support.jobs;

import org.draftroom.support.Cancellation;

/**
 * A run of a job on this node. What the runner says is gathered here and written by {@link #flush}, which
 * also hears of a cancel made elsewhere.
 */
final class Attempt implements JobRun {

    private final Job job;
    private final JobTable table;
    private final Cancellation cancellation = new Cancellation();
    private final Object writing = new Object();
    private final StringBuilder output = new StringBuilder();
    private final boolean yielding;
    private int permille;
    private String message;
    private volatile boolean released;

    Attempt(Job job, JobTable table, boolean yielding) {
        this.job = job;
        this.table = table;
        this.yielding = yielding;
        this.permille = job.progress();
        this.message = job.message();
    }

    @Override
    public Job job() {
        return job;
    }

    @Override
    public String payload() {
        return job.payload();
    }

    @Override
    public synchronized void progress(int permille, String message) {
        this.permille = Math.max(0, Math.min(1000, permille));
        this.message = message;
    }

    @Override
    public synchronized void output(String text) {
        output.append(text);
    }

    @Override
    public Cancellation cancellation() {
        return cancellation;
    }

    /** Stops the run so that another node, or this one later, can take it up again. */
    void release() {
        released = true;
        cancellation.cancel();
    }

    boolean isReleased() {
        return released;
    }

    /** Lets go when somebody waits for the lane, and the run is one that yields. */
    void yieldToWhoWaits() {
        if (yielding && !cancellation.isCancelled() && table.isWaitedFor(job)) {
            release();
        }
    }

    /** Writes what was said since the last time; called four times a second. */
    void flush() {
        synchronized (writing) {
            write();
        }
    }

    private void write() {
        String written = takeOutput();
        if (!written.isEmpty()) {
            table.output(job, written);
        }
        boolean unwanted = table.progress(job, permille(), message())
                .map(Job::cancelRequested)
                .orElse(true);
        if (unwanted) {
            cancellation.cancel();
        } else {
            yieldToWhoWaits();
        }
    }

    private synchronized String takeOutput() {
        String taken = output.toString();
        output.setLength(0);
        return taken;
    }

    private synchronized int permille() {
        return permille;
    }

    private synchronized String message() {
        return message;
    }
}
