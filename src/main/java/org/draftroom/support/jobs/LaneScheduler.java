package org.draftroom.support.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * db-scheduler, with one execution for every lane that has work: so one node at a time works on a lane, and
 * another takes it over when that node falls silent.
 */
@ApplicationScoped
class LaneScheduler {

    private static final Duration HEARTBEAT = Duration.ofSeconds(3);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration KEPT = Duration.ofDays(30);

    private final LaneWork work;
    private final JobTable table;
    private final Clock clock;
    private final CustomTask<Void> lane;
    private final Scheduler scheduler;
    private final ScheduledExecutorService writer =
            Executors.newSingleThreadScheduledExecutor(action -> new Thread(action, "job-writer"));

    LaneScheduler(DataSource database, LaneWork work, JobTable table, Clock clock) {
        this.work = work;
        this.table = table;
        this.clock = clock;
        this.lane = laneTask();
        this.scheduler = Scheduler.create(database, lane)
                .startTasks(sweepTask(), forgetTask())
                .threads(6)
                .pollingInterval(Duration.ofSeconds(2))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .enableImmediateExecution()
                .build();
    }

    void start(@Observes StartupEvent event) {
        scheduler.start();
        writer.scheduleWithFixedDelay(work::flush, 250, 250, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        work.stop();
        scheduler.stop();
        writer.shutdown();
    }

    /** Has the lane worked on, by whichever node comes first; nothing happens when one does already. */
    void wake(String name) {
        scheduler.scheduleIfNotExists(lane.instance(name), clock.instant());
    }

    private CustomTask<Void> laneTask() {
        return Tasks.custom("lane", Void.class).onDeadExecution(this::takeOver).execute((instance, context) -> {
            work.work(instance.getId());
            return this::leave;
        });
    }

    /** After a sleep of the whole machine a lane looks abandoned to the very node that works on it. */
    private void takeOver(ExecutionComplete dead, ExecutionOperations<Void> operations) {
        if (!work.isWorkingOn(dead.getExecution().taskInstance.getId())) {
            operations.reschedule(dead, clock.instant());
        }
    }

    /** First gives the lane up, then looks again: a job submitted in between finds nobody there, or is found. */
    private void leave(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        operations.stop();
        sweep();
    }

    private void sweep() {
        table.lanesWithWork().forEach(this::wake);
    }

    private RecurringTask<Void> sweepTask() {
        return Tasks.recurring("lane-sweep", FixedDelay.of(Duration.ofSeconds(15)))
                .execute((instance, context) -> sweep());
    }

    private RecurringTask<Void> forgetTask() {
        return Tasks.recurring("job-forgetting", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) -> table.forgetEndedBefore(KEPT));
    }
}
