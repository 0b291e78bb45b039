package org.draftroom.ollama;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Random;
import org.draftroom.support.jobs.JobRun;
import org.draftroom.support.jobs.JobRunner;

/** A self-test as a job, in the queue with all else that asks the model. */
@ApplicationScoped
public class SelfTestJob implements JobRunner {

    public static final String KIND = "model-self-test";
    private static final int PART = 1000 / SelfTestPart.values().length;

    private final SelfTest test;
    private final SelfTestResults results;
    private final Hosts hosts;
    private final OllamaWords words;

    SelfTestJob(SelfTest test, SelfTestResults results, Hosts hosts, OllamaWords words) {
        this.test = test;
        this.results = results;
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
        Host host = hosts.find(task.host()).orElseThrow(() -> new Failed(words.hostGone(task.host())));
        var random = new Random(run.job().id().getMostSignificantBits());
        try {
            test.run(
                    host,
                    random,
                    (place, part) -> run.progress(PART * place, words.trying(part)),
                    results,
                    run.cancellation());
        } catch (OllamaFailure failure) {
            if (failure.problem() != Problem.CANCELLED) {
                throw HostTask.failed(failure, words);
            }
        } finally {
            hosts.lookAt(host);
        }
    }
}
