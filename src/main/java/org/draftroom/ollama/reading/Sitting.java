package org.draftroom.ollama.reading;

import java.util.UUID;
import org.draftroom.support.jobs.JobRun;
import org.draftroom.support.jobs.JobRunner.Failed;

/** A run of a long reading. For one thread. */
public final class Sitting {

    private final Reader reader;
    private final JobRun run;
    private final UUID script;
    private final Progress progress;

    Sitting(Reader reader, JobRun run, UUID script, Progress progress) {
        this.reader = reader;
        this.run = run;
        this.script = script;
        this.progress = progress;
    }

    /**
     * Puts the next step, unless it was answered before. Its value is empty when neither of two answers could be used:
     * the reading goes on, and says that there is a gap.
     *
     * @throws Stopped when the run is to stop
     * @throws Failed when Ollama stayed away, or can't do it, with what to do
     */
    public <T> Read<T> read(Step<T> step) throws Failed {
        progress.at(step.name());
        Read<T> read = reader.ask(run, script, step, progress);
        progress.done(read);
        return read;
    }

    /** Says how many steps there will be after those done, once it is known better than the plan knew. */
    public void expect(int further) {
        progress.expect(further);
    }
}
