package org.draftroom.critique;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.draftroom.accounts.Owner;
import org.draftroom.accounts.Person;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Edits;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Scripts;
import org.draftroom.scripts.Update;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.JobStatus;
import org.draftroom.support.jobs.Jobs;

/** Where the tests of long readings take place: Ines has scripts, rewrites them, and waits until they are read. */
@ApplicationScoped
public class ReadingRoom {

    private final Projects projects;
    private final Scripts scripts;
    private final ScriptLog log;
    private final Jobs jobs;

    ReadingRoom(Projects projects, Scripts scripts, ScriptLog log, Jobs jobs) {
        this.projects = projects;
        this.scripts = scripts;
        this.log = log;
        this.jobs = jobs;
    }

    public Person ines() {
        return Owner.account();
    }

    /** In a project of its own. */
    public Script script(String title, String text) {
        UUID project = projects.create(ines().id(), title).id();
        return scripts.create(new NewScript(project, title, text));
    }

    public Script now(Script script) {
        return scripts.find(script.id(), ines().id()).orElseThrow();
    }

    public Job now(Job job) {
        return jobs.find(job.id(), ines().id()).orElseThrow();
    }

    /** Writes one passage, which must be there, in place of another. */
    public void edit(Script script, String was, String is) {
        String text = log.head(script.id()).text();
        int at = text.indexOf(was);
        assertThat(at).isNotNegative();
        edit(script, at, at + was.length(), is);
    }

    public void insert(Script script, int at, String words) {
        edit(script, at, at, words);
    }

    private void edit(Script script, int from, int to, String insert) {
        int length = log.head(script.id()).text().length();
        Update update = new Update("test", Edits.replace(length, from, to, insert), ines().id());
        log.append(script.id(), log.version(script.id()), List.of(update), ines().id());
    }

    /** The job when it has done what it was to do. */
    public Job done(Job job) {
        Job ended = await(job, now -> now.status().hasEnded());
        assertThat(ended.status()).as(ended.reason()).isEqualTo(JobStatus.DONE);
        return ended;
    }

    public Job await(Job job, Predicate<Job> holds) {
        Instant deadline = Instant.now().plusSeconds(60);
        Job now = now(job);
        while (!holds.test(now)) {
            assertThat(Instant.now()).as(now.toString()).isBefore(deadline);
            pause();
            now = now(job);
        }
        return now;
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
