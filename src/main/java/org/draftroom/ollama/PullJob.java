package org.draftroom.ollama;

import jakarta.enterprise.context.ApplicationScoped;
import org.draftroom.support.jobs.JobRun;
import org.draftroom.support.jobs.JobRunner;

/** A download as a job: it goes on when the page is closed, and after a restart from where it was. */
@ApplicationScoped
public class PullJob implements JobRunner {

    public static final String KIND = "model-pull";

    private final Pull pull;
    private final Hosts hosts;
    private final OllamaWords words;

    PullJob(Pull pull, Hosts hosts, OllamaWords words) {
        this.pull = pull;
        this.hosts = hosts;
        this.words = words;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Failed {
        HostTask task = HostTask.of(run.payload());
        try {
            pull.run(task.host(), task.model(), run::progress, run.cancellation());
        } catch (OllamaFailure failure) {
            if (failure.problem() != Problem.CANCELLED) {
                throw HostTask.failed(failure, words);
            }
        } finally {
            hosts.find(task.host()).ifPresent(hosts::lookAt);
        }
    }
}
