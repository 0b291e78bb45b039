package org.draftroom.ollama.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.JobStatus;

/**
 * A job of the model page, as a line.
 *
 * @param words where it stands
 */
public record JobLine(Job job, String words) {

    private static final Duration WORTH_TELLING = Duration.ofMinutes(10);

    public boolean isUnderWay() {
        return !job.status().hasEnded();
    }

    /** Whether it ended a short while ago. */
    public boolean isRecent(Instant now) {
        return job.endedAt() != null && job.endedAt().plus(WORTH_TELLING).isAfter(now);
    }

    /** Why it failed. */
    public Optional<String> trouble() {
        return job.status() == JobStatus.FAILED ? Optional.of(job.reason()) : Optional.empty();
    }

    public boolean wasCancelled() {
        return job.status() == JobStatus.CANCELLED;
    }
}
