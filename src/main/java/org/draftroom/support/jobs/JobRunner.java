package org.draftroom.support.jobs;

/**
 * Does the jobs of one kind. Implementations are {@code @ApplicationScoped} beans, found by their kind. A run
 * holds no transaction. Returning means done, or cancelled when the cancellation has fired.
 */
public interface JobRunner {

    String kind();

    /**
     * @throws Failed when it can't be done, with the reason in the reader's words. Any other exception, unless
     *     cancelled, is a bug: it is logged, and the job's reason says only that.
     */
    void run(JobRun run) throws Exception;

    /** Whether a job cut off by a stop of the server may simply be run again. */
    default boolean isRepeatable() {
        return true;
    }

    /**
     * Whether a run of a {@link Urgency#BATCH} job lets go, by its cancellation, as soon as somebody waits for a
     * {@link Urgency#NOW} job of the same lane. Such a runner goes on where it was when it is run again: what it
     * finished must be kept, and the job keeps its progress and message meanwhile.
     */
    default boolean isYielding() {
        return false;
    }

    /** The job can't be done; the message says what happened and what to do. */
    class Failed extends Exception {
        public Failed(String reason) {
            super(reason);
        }

        public Failed(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
