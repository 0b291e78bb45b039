package org.draftroom.support.jobs;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.context.ManagedExecutor;

/** The jobs of all nodes: submit, look at, follow, cancel. */
@ApplicationScoped
public class Jobs {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(300);

    private final JobTable table;
    private final LaneWork work;
    private final LaneScheduler scheduler;
    private final Event<Submitted> submitted;
    private final ManagedExecutor executor;
    private final ObjectMapper json;
    private final JobWords words;
    private final List<JobSharing> sharings;

    Jobs(
            JobTable table,
            LaneWork work,
            LaneScheduler scheduler,
            Event<Submitted> submitted,
            ManagedExecutor executor,
            ObjectMapper json,
            JobWords words,
            @All List<JobSharing> sharings) {
        this.table = table;
        this.work = work;
        this.scheduler = scheduler;
        this.submitted = submitted;
        this.executor = executor;
        this.json = json;
        this.words = words;
        this.sharings = sharings;
    }

    /**
     * Puts the job into its lane, behind those as urgent as it is. It starts once the caller's transaction, if any,
     * is committed; a run that yields lets it go first.
     */
    public Job submit(NewJob job) {
        Job waiting = table.insert(job);
        submitted.fire(new Submitted(job.lane()));
        return waiting;
    }

    /** The job, if this person may see it. */
    public Optional<Job> find(UUID id, UUID person) {
        return table.find(id)
                .filter(job -> person.equals(job.person())
                        || sharings.stream().anyMatch(sharing -> sharing.maySee(job, person)));
    }

    /** The job, if this person may cancel it. */
    public Optional<Job> findToCancel(UUID id, UUID person) {
        return table.find(id)
                .filter(job -> person.equals(job.person())
                        || sharings.stream().anyMatch(sharing -> sharing.mayCancel(job, person)));
    }

    /** The job of this kind about the subject that runs or waits, whoever asked; the first if there are several. */
    public Optional<Job> underWay(String kind, UUID subject) {
        return table.underWay(kind, subject);
    }

    /** The latest job of this kind about the subject that this person asked for. */
    public Optional<Job> latest(String kind, UUID subject, UUID person) {
        return table.latest(kind, subject, person);
    }

    /**
     * Cancels: a waiting job at once, a running one as soon as its runner lets go. Nothing happens to a job
     * that has ended.
     */
    public void cancel(UUID id) {
        table.cancel(id);
        work.cancelHere(id);
    }

    /** How many jobs run or wait before this one in its lane; 0 when it runs, is next or has ended. */
    public int placeInQueue(UUID id) {
        return table.ahead(id);
    }

    /** Where the job stands, for people: how many are before it, what it is doing, or how it ended. */
    public String words(Job job) {
        return job.words(placeInQueue(job.id()), words);
    }

    /** What happens to the job from now until its end, and what it wrote since the event with this id (0: all). */
    public Multi<JobEvent> events(UUID id, long since) {
        JobReading reading = new JobReading(table, json, words, id, since);
        return Multi.createBy()
                .repeating()
                .supplier(reading::next)
                .withDelay(LOOK_AGAIN)
                .whilst(Jobs::goesOn)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transformToIterable(events -> events);
    }

    private static boolean goesOn(List<JobEvent> events) {
        return events.stream().noneMatch(event -> event.name().equals("ended"));
    }

    // On another thread: the transaction that has just been committed still hangs on this one.
    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Submitted job) {
        executor.execute(() -> {
            scheduler.wake(job.lane());
            work.yieldHere();
        });
    }

    record Submitted(String lane) {}
}
