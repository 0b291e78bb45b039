package org.draftroom.support.jobs;

import org.draftroom.support.Cancellation;

/** One attempt at a job, in the hands of its runner. */
public interface JobRun {

    Job job();

    /** The same as {@code job().payload()}. */
    String payload();

    /** Says how far it is. Written within a quarter of a second; only the latest counts. */
    void progress(int permille, String message);

    /** Appends to what followers of the job see; gathered into at most four writes a second. */
    void output(String text);

    /**
     * Fires when someone cancels the job, on whichever node, when this server stops, and when a run that
     * {@linkplain JobRunner#isYielding() yields} is asked to. The job waits again unless someone cancelled it.
     */
    Cancellation cancellation();
}
