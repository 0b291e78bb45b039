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

    SelfTestJob(SelfTest test, SelfTestResults results, Hosts hosts) {
        this.test = test;
        this.results = results;
        this.hosts = hosts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Failed {
        HostTask task = HostTask.of(run.payload());
        Host host = hosts.find(task.host())
                .orElseThrow(() -> new Failed(task.host() + " is no longer among the hosts of Ollama."));
        var random = new Random(run.job().id().getMostSignificantBits());
        try {
            test.run(
                    host,
                    random,
                    (place, part) -> run.progress(PART * place, words(part)),
                    results,
                    run.cancellation());
        } catch (OllamaFailure failure) {
            if (failure.problem() != Problem.CANCELLED) {
                throw HostTask.failed(failure);
            }
        } finally {
            hosts.lookAt(host);
        }
    }

    private static String words(SelfTestPart part) {
        return switch (part) {
            case TEXT -> "Asking for a sentence";
            case IMAGE -> "Showing five colours";
            case SOUND -> "Playing a spoken word";
        };
    }
}
