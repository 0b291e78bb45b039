package org.draftroom.support.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.draftroom.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JobsTest {

    @Inject
    Jobs jobs;

    @Inject
    JobTable table;

    @Inject
    Rehearsal rehearsal;

    @Inject
    Sql sql;

    @Test
    void aJobIsDoneAndItsFollowersHearEverything() {
        Job job = submit("one two three");

        List<JobEvent> events = follow(job.id(), 0);

        assertThat(table.find(job.id()).orElseThrow().status()).isEqualTo(JobStatus.DONE);
        assertThat(events.get(events.size() - 1).name()).isEqualTo("ended");
        assertThat(outputs(events)).isEqualTo("one two three ");
    }

    @Test
    void followingFromAnEventRepeatsNothing() {
        Job job = submit("again and again");
        List<JobEvent> first = follow(job.id(), 0);

        List<JobEvent> second = follow(job.id(), first.get(first.size() - 1).id());

        assertThat(outputs(second)).isEmpty();
        assertThat(second).extracting(JobEvent::name).containsExactly("progress", "ended");
    }

    @Test
    void jobsOfALaneRunInOrderAndKnowTheirPlace() {
        Job holding = submit("hold");
        await(holding, job -> job.status() == JobStatus.RUNNING);
        Job second = submit("second");
        Job third = submit("third");

        assertThat(jobs.placeInQueue(holding.id())).isZero();
        assertThat(jobs.placeInQueue(second.id())).isEqualTo(1);
        assertThat(jobs.placeInQueue(third.id())).isEqualTo(2);

        jobs.cancel(holding.id());
        await(third, job -> job.status() == JobStatus.DONE);
        assertThat(rehearsal.played()).containsSubsequence("hold", "second", "third");
        assertThat(jobs.placeInQueue(third.id())).isZero();
    }

    @Test
    void cancellingAWaitingJobEndsItAtOnce() {
        Job holding = submit("hold");
        Job waiting = submit("never played");

        jobs.cancel(waiting.id());

        assertThat(table.find(waiting.id()).orElseThrow().status()).isEqualTo(JobStatus.CANCELLED);
        jobs.cancel(holding.id());
        await(holding, job -> job.status() == JobStatus.CANCELLED);
        assertThat(rehearsal.played()).doesNotContain("never played");
    }

    @Test
    void aCancelOnAnotherNodeReachesTheRun() {
        Job holding = submit("hold");
        await(holding, job -> job.status() == JobStatus.RUNNING);

        table.cancel(holding.id());

        await(holding, job -> job.status() == JobStatus.CANCELLED);
    }

    @Test
    void aFailureKeepsItsReasonAndABugShowsNone() {
        Job failing = submit("fail");
        Job breaking = submit("break");

        await(breaking, job -> job.status() == JobStatus.FAILED);

        assertThat(table.find(failing.id()).orElseThrow().reason()).isEqualTo("The stage is closed.");
        assertThat(table.find(breaking.id()).orElseThrow().reason()).doesNotContain("a bug");
    }

    @Test
    void textThatPostgresCannotKeepIsReplaced() {
        Job job = submit("rubbish");

        assertThat(outputs(follow(job.id(), 0))).isEqualTo("nul \uFFFD half \uFFFD ");
    }

    @Test
    void onlyWhoAskedSeesTheJob() {
        Job job = submit("private");

        assertThat(jobs.find(job.id(), job.person())).isPresent();
        assertThat(jobs.find(job.id(), UUID.randomUUID())).isEmpty();
    }

    @Test
    void aJobCutOffWithItsServerIsRunAgain() {
        Job job = cutOff("cut off", 1);
        table.output(job, "half a wor");
        abandon(job.lane());

        await(job, cut -> cut.status() == JobStatus.DONE);

        assertThat(table.find(job.id()).orElseThrow().attempt()).isEqualTo(2);
        assertThat(outputs(follow(job.id(), 0))).isEqualTo("cut off ");
    }

    @Test
    void aJobThatKeepsTakingTheServerDownIsGivenUp() {
        Job job = cutOff("poison", 3);
        abandon(job.lane());

        await(job, cut -> cut.status() == JobStatus.FAILED);

        assertThat(table.find(job.id()).orElseThrow().reason()).startsWith("The server stopped");
    }

    @Test
    void whatAnOvertakenAttemptWritesCountsForNothing() {
        Job job = cutOff("overtaken", 1);
        table.putBack(job, false);
        Job later = table.claim(job.lane()).orElseThrow();

        table.output(job, "late");
        assertThat(table.progress(job, 900, "late")).isEmpty();
        assertThat(table.end(job, JobStatus.DONE, "")).isFalse();

        assertThat(table.outputSince(job.id(), 0)).isEmpty();
        assertThat(table.end(later, JobStatus.DONE, "")).isTrue();
    }

    /** A job as a killed server leaves it, in a lane of its own. */
    private Job cutOff(String payload, int attempts) {
        Job job = table.insert(new NewJob("rehearsal", "cut-" + UUID.randomUUID(), null, person(), payload));
        sql.update(
                "update job set status = 'running', attempt = ?, starts = ? where id = ?",
                attempts,
                attempts,
                job.id());
        return table.find(job.id()).orElseThrow();
    }

    private void abandon(String lane) {
        Instant longAgo = Instant.now().minusSeconds(600);
        sql.update(
                "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,"
                        + " last_heartbeat, version) values ('lane', ?, ?, true, 'killed', ?, 1)",
                lane,
                longAgo,
                longAgo);
    }

    private Job submit(String payload) {
        return jobs.submit(new NewJob("rehearsal", "stage", null, person(), payload));
    }

    private UUID person() {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into person (id, name, email, password_hash, made_at) values (?, 'Ada', ?, '', ?)",
                id,
                id + "@example.org",
                Instant.now());
        return id;
    }

    private List<JobEvent> follow(UUID id, long since) {
        return jobs.events(id, since).collect().asList().await().atMost(Duration.ofSeconds(20));
    }

    private static String outputs(List<JobEvent> events) {
        StringBuilder text = new StringBuilder();
        events.stream()
                .filter(event -> event.name().equals("output"))
                .forEach(event -> text.append(event.data(), 9, event.data().length() - 2));
        return text.toString();
    }

    private void await(Job job, Predicate<Job> holds) {
        Instant deadline = Instant.now().plusSeconds(30);
        while (!holds.test(table.find(job.id()).orElseThrow())) {
            assertThat(Instant.now()).isBefore(deadline);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
