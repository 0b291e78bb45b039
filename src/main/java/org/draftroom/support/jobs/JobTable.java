package org.draftroom.support.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.support.Sql;
import org.draftroom.support.Storable;

/**
 * The table of jobs. What an attempt writes counts only while that attempt is the job's latest: a node that
 * was taken for dead and wasn't can't spoil the run that replaced its own.
 */
@ApplicationScoped
class JobTable {

    private static final String IF_STILL_MINE = " where id = ? and attempt = ? and status = 'running'";

    private final Sql sql;
    private final Clock clock;

    JobTable(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Job insert(NewJob job) {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into job (id, kind, lane, subject_id, person_id, status, payload, made_at, priority)"
                        + " values (?, ?, ?, ?, ?, 'waiting', ?, ?, ?)",
                id,
                job.kind(),
                job.lane(),
                job.subject(),
                job.person(),
                job.payload(),
                clock.instant(),
                job.urgency().priority());
        return find(id).orElseThrow();
    }

    Optional<Job> find(UUID id) {
        return sql.first(JobTable::job, "select * from job where id = ?", id);
    }

    Optional<Job> latest(String kind, UUID subject, UUID person) {
        return sql.first(
                JobTable::job,
                "select * from job where kind = ? and subject_id = ? and person_id = ? order by number desc limit 1",
                kind,
                subject,
                person);
    }

    Optional<Job> underWay(String kind, UUID subject) {
        return sql.first(
                JobTable::job,
                "select * from job where kind = ? and subject_id = ? and status in ('waiting', 'running')"
                        + " order by status, number limit 1",
                kind,
                subject);
    }

    int ahead(UUID id) {
        return sql.first(
                        row -> row.getInt(1),
                        "select count(*) from job other join job mine on mine.id = ? and mine.status = 'waiting'"
                                + " and other.lane = mine.lane and other.id <> mine.id"
                                + " where other.status = 'running' or other.status = 'waiting' and"
                                + " (other.priority, -other.number) > (mine.priority, -mine.number)",
                        id)
                .orElse(0);
    }

    /** A waiting job ends here; a running one is told. */
    void cancel(UUID id) {
        sql.update(
                "update job set cancel_requested = true,"
                        + " ended_at = case status when 'waiting' then ? end,"
                        + " status = case status when 'waiting' then 'cancelled' else status end"
                        + " where id = ? and status in ('waiting', 'running')",
                clock.instant(),
                id);
    }

    /** Takes the next waiting job of the lane. */
    Optional<Job> claim(String lane) {
        return sql.first(
                JobTable::job,
                "update job set status = 'running', attempt = attempt + 1, starts = starts + 1, started_at = ?"
                        + " where id = (select id from job where lane = ? and status = 'waiting'"
                        + " order by priority desc, number limit 1 for update skip locked) returning *",
                clock.instant(),
                lane);
    }

    /** Whether somebody waits for a more urgent job of the same lane, wherever it was submitted. */
    boolean isWaitedFor(Job job) {
        return sql.first(
                        row -> true,
                        "select from job mine join job other on other.lane = mine.lane and other.status = 'waiting'"
                                + " and other.priority > mine.priority where mine.id = ? limit 1",
                        job.id())
                .isPresent();
    }

    List<Job> running(String lane) {
        return sql.list(JobTable::job, "select * from job where lane = ? and status = 'running'", lane);
    }

    List<String> lanesWithWork() {
        return sql.list(
                row -> row.getString(1), "select distinct lane from job where status in ('waiting', 'running')");
    }

    /** What stands in the row after this; empty when the attempt isn't the job's latest any more. */
    Optional<Job> progress(Job attempt, int permille, String message) {
        return sql.first(
                JobTable::job,
                "update job set progress = ?, message = ?, farthest = greatest(farthest, ?),"
                        + " starts = case when ? > farthest then 1 else starts end" + IF_STILL_MINE + " returning *",
                permille,
                Storable.text(message),
                permille,
                permille,
                attempt.id(),
                attempt.attempt());
    }

    void output(Job attempt, String text) {
        sql.update(
                "insert into job_output (job_id, text) select id, ? from job" + IF_STILL_MINE,
                Storable.text(text),
                attempt.id(),
                attempt.attempt());
    }

    boolean end(Job attempt, JobStatus status, String reason) {
        return sql.update(
                        "update job set status = ?, reason = ?, ended_at = ?,"
                                + " progress = case when ? = 'done' then 1000 else progress end" + IF_STILL_MINE,
                        status.word(),
                        Storable.text(reason),
                        clock.instant(),
                        status.word(),
                        attempt.id(),
                        attempt.attempt())
                == 1;
    }

    /** Puts a job that was cut off back at its place. */
    void putBack(Job attempt, boolean keepsProgress) {
        backTo(attempt, "status = 'waiting'" + (keepsProgress ? "" : ", progress = 0, message = ''"));
    }

    /** Puts a job whose run let go in order back at its place, as if it hadn't been started; or ends what was cancelled. */
    void letGo(Job attempt, boolean keepsProgress) {
        sql.update(
                "update job set status = 'cancelled', ended_at = ?" + IF_STILL_MINE + " and cancel_requested",
                clock.instant(),
                attempt.id(),
                attempt.attempt());
        backTo(
                attempt,
                "status = 'waiting', starts = starts - 1" + (keepsProgress ? "" : ", progress = 0, message = ''"));
    }

    private void backTo(Job attempt, String state) {
        if (sql.update("update job set " + state + IF_STILL_MINE, attempt.id(), attempt.attempt()) == 1) {
            sql.update("delete from job_output where job_id = ?", attempt.id());
        }
    }

    List<Output> outputSince(UUID id, long number) {
        return sql.list(
                row -> new Output(row.getLong(1), row.getString(2)),
                "select number, text from job_output where job_id = ? and number > ? order by number",
                id,
                number);
    }

    void forgetEndedBefore(Duration age) {
        sql.update("delete from job where ended_at < ?", clock.instant().minus(age));
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("lane"),
                row.getObject("subject_id", UUID.class),
                row.getObject("person_id", UUID.class),
                Urgency.of(row.getInt("priority")),
                JobStatus.of(row.getString("status")),
                row.getInt("attempt"),
                row.getInt("starts"),
                row.getInt("progress"),
                row.getString("message"),
                row.getString("reason"),
                row.getString("payload"),
                instant(row, "made_at"),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                row.getBoolean("cancel_requested"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** A piece of what a job wrote. */
    record Output(long number, String text) {}
}
