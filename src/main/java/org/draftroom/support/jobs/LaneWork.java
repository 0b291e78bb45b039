package org.draftroom.support.jobs;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Works through a lane on this node, one job after the other, until nothing waits in it. */
@ApplicationScoped
class LaneWork {

    private static final Logger LOG = Logger.getLogger(LaneWork.class);
    private static final int MOST_STARTS = 3;

    private final JobTable table;
    private final JobWords words;
    private final Map<String, JobRunner> runners;
    private final Map<UUID, Attempt> attempts = new ConcurrentHashMap<>();
    private final Set<String> lanes = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    LaneWork(JobTable table, JobWords words, @All List<JobRunner> runners) {
        this.table = table;
        this.words = words;
        this.runners = runners.stream().collect(Collectors.toMap(JobRunner::kind, Function.identity()));
    }

    boolean isWorkingOn(String lane) {
        return lanes.contains(lane);
    }

    void work(String lane) {
        lanes.add(lane);
        try {
            table.running(lane).forEach(this::takeUpCutOff);
            Optional<Job> next = claim(lane);
            while (next.isPresent()) {
                run(next.get());
                next = claim(lane);
            }
        } finally {
            lanes.remove(lane);
        }
    }

    /** Writes what the runs said; see {@link Attempt#flush}. */
    void flush() {
        for (Attempt attempt : attempts.values()) {
            try {
                attempt.flush();
            } catch (RuntimeException e) {
                LOG.warn("The progress of a job could not be written; it is tried again.", e);
            }
        }
    }

    /** Fires the cancellation of a run on this node at once; others hear of it at their next flush. */
    void cancelHere(UUID job) {
        Optional.ofNullable(attempts.get(job))
                .ifPresent(attempt -> attempt.cancellation().cancel());
    }

    /** Has runs on this node look at once for who waits; those on others look at their next flush. */
    void yieldHere() {
        attempts.values().forEach(Attempt::yieldToWhoWaits);
    }

    /** Lets go of everything: the runs are cancelled and their jobs wait again. */
    void stop() {
        stopping = true;
        attempts.values().forEach(Attempt::release);
    }

    private Optional<Job> claim(String lane) {
        return stopping ? Optional.empty() : table.claim(lane);
    }

    /** Nobody else works on this lane, so what is marked as running was cut off with its server. */
    private void takeUpCutOff(Job job) {
        JobRunner runner = runners.get(job.kind());
        if (job.cancelRequested()) {
            table.end(job, JobStatus.CANCELLED, "");
        } else if (runner != null && runner.isRepeatable() && job.starts() < MOST_STARTS) {
            table.putBack(job, runner.isYielding());
        } else {
            table.end(job, JobStatus.FAILED, words.serverStopped());
        }
    }

    private void run(Job job) {
        boolean yielding = isYielding(job);
        Attempt attempt = new Attempt(job, table, yielding);
        attempts.put(job.id(), attempt);
        Outcome outcome;
        try {
            outcome = outcomeOf(attempt);
        } finally {
            attempts.remove(job.id());
        }
        attempt.flush();
        if (attempt.isReleased() && outcome.status() == JobStatus.CANCELLED) {
            table.letGo(job, yielding);
        } else {
            table.end(job, outcome.status(), outcome.reason());
        }
    }

    private boolean isYielding(Job job) {
        JobRunner runner = runners.get(job.kind());
        return runner != null && runner.isYielding();
    }

    private Outcome outcomeOf(Attempt attempt) {
        JobRunner runner = runners.get(attempt.job().kind());
        if (runner == null) {
            return Outcome.failed(words.unknownKind(attempt.job().kind()));
        }
        try {
            runner.run(attempt);
            return attempt.cancellation().isCancelled() ? Outcome.cancelled() : new Outcome(JobStatus.DONE, "");
        } catch (JobRunner.Failed failed) {
            return attempt.cancellation().isCancelled() ? Outcome.cancelled() : Outcome.failed(failed.getMessage());
        } catch (Exception | Error e) {
            return outcomeOf(attempt, e);
        }
    }

    private Outcome outcomeOf(Attempt attempt, Throwable thrown) {
        if (attempt.cancellation().isCancelled()) {
            return Outcome.cancelled();
        }
        LOG.errorf(
                thrown, "Job %s (%s) failed", attempt.job().id(), attempt.job().kind());
        return Outcome.failed(words.failed());
    }

    private record Outcome(JobStatus status, String reason) {

        static Outcome cancelled() {
            return new Outcome(JobStatus.CANCELLED, "");
        }

        static Outcome failed(String reason) {
            return new Outcome(JobStatus.FAILED, reason);
        }
    }
}
