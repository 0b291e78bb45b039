package org.draftroom.support.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.draftroom.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UrgencyTest {

    @Inject
    Jobs jobs;

    @Inject
    JobTable table;

    @Inject
    Rehearsal rehearsal;

    @Inject
    Sql sql;

    private final String lane = "urgent-" + UUID.randomUUID();

    @Test
    void aLongJobStepsAsideForWhoWaitsAndGoesOn() {
        Job night = jobs.submit(longJob());
        await(night, job -> job.message().equals("act 1"));

        Job question = jobs.submit(now("a question"));

        await(question, job -> job.status() == JobStatus.DONE);
        await(night, job -> job.message().equals("act 2"));
        assertThat(now(night).starts()).isEqualTo(1);
        assertThat(now(night).status()).isEqualTo(JobStatus.RUNNING);
        jobs.submit(now("another"));
        await(night, job -> job.status() == JobStatus.DONE);
    }

    @Test
    void whoWaitsOnAnotherNodeIsHeardOf() {
        Job night = jobs.submit(longJob());
        await(night, job -> job.message().equals("act 1"));

        Job question = table.insert(now("from elsewhere"));

        await(question, job -> job.status() == JobStatus.DONE);
        await(night, job -> job.message().equals("act 2"));
        jobs.cancel(night.id());
        await(night, job -> job.status() == JobStatus.CANCELLED);
    }

    @Test
    void aLongJobKeepsItsProgressWhileOthersGoFirst() {
        Job night = jobs.submit(longJob());
        await(night, job -> job.message().equals("act 1"));
        Job question = jobs.submit(now("question"));
        await(night, job -> job.message().equals("act 2"));
        assertThat(now(question).status()).isEqualTo(JobStatus.DONE);
        Job holding = jobs.submit(now("hold"));

        await(night, job -> job.status() == JobStatus.WAITING);

        assertThat(now(night).progress()).isEqualTo(333);
        assertThat(now(night).message()).isEqualTo("act 2");
        assertThat(jobs.placeInQueue(night.id())).isEqualTo(1);
        jobs.cancel(holding.id());
        await(night, job -> job.status() == JobStatus.DONE);
    }

    @Test
    void whatDoesNotYieldIsNotInterrupted() {
        Job holding = jobs.submit(new NewJob("rehearsal", lane, null, person(), "hold", Urgency.BATCH));
        await(holding, job -> job.status() == JobStatus.RUNNING);
        Job night = jobs.submit(longJob());
        Job question = jobs.submit(now("next"));

        assertThat(jobs.placeInQueue(question.id())).isEqualTo(1);
        assertThat(jobs.placeInQueue(night.id())).isEqualTo(2);
        assertThat(now(holding).cancelRequested()).isFalse();
        jobs.cancel(holding.id());
        await(question, job -> job.status() == JobStatus.DONE);
        await(night, job -> job.message().equals("act 1"));
        assertThat(rehearsal.played()).containsSubsequence("hold", "next");
        jobs.cancel(night.id());
    }

    @Test
    void aLongJobThatGetsOnIsNotGivenUp() {
        Job night = table.insert(longJob());
        for (int crash = 1; crash <= 5; crash++) {
            Job run = table.claim(lane).orElseThrow();
            assertThat(run.starts()).isLessThan(3);
            table.progress(run, crash * 100, "act");
            table.putBack(run, true);
        }
        for (int crash = 1; crash <= 2; crash++) {
            Job run = table.claim(lane).orElseThrow();
            table.progress(run, 500, "act");
            table.putBack(run, true);
        }

        assertThat(now(night).starts()).isEqualTo(3);
    }

    @Test
    void aJobCancelledWhileItLetsGoEnds() {
        Job night = table.insert(longJob());
        Job run = table.claim(lane).orElseThrow();
        table.cancel(night.id());

        table.letGo(run, true);

        assertThat(now(night).status()).isEqualTo(JobStatus.CANCELLED);
        assertThat(now(night).endedAt()).isNotNull();
    }

    private NewJob longJob() {
        return new NewJob(
                "long-rehearsal", lane, null, person(), UUID.randomUUID().toString(), Urgency.BATCH);
    }

    private NewJob now(String payload) {
        return new NewJob("rehearsal", lane, null, person(), payload);
    }

    private Job now(Job job) {
        return table.find(job.id()).orElseThrow();
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

    private void await(Job job, Predicate<Job> holds) {
        Instant deadline = Instant.now().plusSeconds(30);
        while (!holds.test(now(job))) {
            assertThat(Instant.now()).as(now(job).toString()).isBefore(deadline);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
