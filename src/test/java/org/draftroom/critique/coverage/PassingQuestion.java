package org.draftroom.critique.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import org.draftroom.support.jobs.JobRun;
import org.draftroom.support.jobs.JobRunner;

/** A job that somebody waits for, over in no time. */
@ApplicationScoped
class PassingQuestion implements JobRunner {

    @Override
    public String kind() {
        return "coverage-test-question";
    }

    @Override
    public void run(JobRun run) {}
}
