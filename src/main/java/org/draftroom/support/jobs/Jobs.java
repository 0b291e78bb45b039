package org.draftroom.support.jobs;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The jobs of all nodes: submit, look at, follow, cancel. */
@ApplicationScoped
public class Jobs {

    /** Puts the job at the end of its lane. It starts once the caller's transaction, if any, is committed. */
    public Job submit(NewJob job) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The job, if this person may see it. */
    public Optional<Job> find(UUID id, UUID person) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The latest job of this kind about the subject, if this person may see it. */
    public Optional<Job> latest(String kind, UUID subject, UUID person) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * Cancels: a waiting job at once, a running one as soon as its runner lets go. Nothing happens to a job
     * that has ended.
     */
    public void cancel(UUID id) {
        throw new UnsupportedOperationException("not yet");
    }

    /** How many jobs run or wait before this one in its lane; 0 when it runs, is next or has ended. */
    public int placeInQueue(UUID id) {
        throw new UnsupportedOperationException("not yet");
    }

    /** What happens to the job from now until its end, and what it wrote since the event with this id (0: all). */
    public Multi<JobEvent> events(UUID id, long since) {
        throw new UnsupportedOperationException("not yet");
    }
}
