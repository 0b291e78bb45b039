package org.draftroom.critique.quick;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.digest.DigestStep;
import org.draftroom.critique.digest.DigestWords;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.ScriptHead;
import org.draftroom.ollama.reading.Estimate;
import org.draftroom.ollama.reading.LongReading;
import org.draftroom.ollama.reading.Plan;
import org.draftroom.scripts.Script;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.JobStatus;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.support.jobs.Lanes;
import org.draftroom.support.jobs.NewJob;
import org.draftroom.support.jobs.Urgency;

/** The quick readings of the scripts that a person may see; who asks has that right checked. */
@ApplicationScoped
public class QuickReadings {

    private final QuickTable table;
    private final Jobs jobs;
    private final LongReading reading;
    private final ScriptHead head;
    private final DigestWords words;

    QuickReadings(QuickTable table, Jobs jobs, LongReading reading, ScriptHead head, DigestWords words) {
        this.table = table;
        this.jobs = jobs;
        this.reading = reading;
        this.head = head;
        this.words = words;
    }

    /** Has the script read as it is. While one is under way, whoever began it, none is begun. */
    public void begin(Script script, UUID person) {
        if (underWay(script.id()).isEmpty()) {
            UUID id = table.insert(script.id(), script.version());
            jobs.submit(new NewJob(QuickReader.KIND, Lanes.MODEL, script.id(), person, id.toString(), Urgency.BATCH));
        }
    }

    /** The last that came to its end. */
    public Optional<QuickReading> latest(UUID script) {
        return table.latest(script);
    }

    /** The job that waits or runs, whoever began it. */
    public Optional<Job> underWay(UUID script) {
        return jobs.underWay(QuickReader.KIND, script);
    }

    /** This person's last job when it failed; a reading that came to its end later settles that. */
    public Optional<Job> failed(UUID script, UUID person) {
        return jobs.latest(QuickReader.KIND, script, person)
                .filter(job -> job.status() == JobStatus.FAILED)
                .filter(job -> latest(script)
                        .filter(read -> read.readAt().isAfter(job.madeAt()))
                        .isEmpty());
    }

    /** What reading the script as it is would take. */
    public Estimate estimate(PinnedScript now) {
        return reading.estimate(now.id(), new Plan(List.copyOf(DigestStep.all(now, head.of(now), words)), 1));
    }

    /** Whether it was read with the bible that the project has now. */
    public boolean isOfThisBible(QuickOutcome outcome, PinnedScript now) {
        return outcome.cost().bibles().equals(List.of(head.of(now).bibleHash()));
    }
}
