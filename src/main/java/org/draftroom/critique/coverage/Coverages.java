package org.draftroom.critique.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.digest.DigestWords;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.ScriptHead;
import org.draftroom.ollama.reading.Estimate;
import org.draftroom.ollama.reading.LongReading;
import org.draftroom.scripts.Script;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.JobStatus;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.support.jobs.Lanes;
import org.draftroom.support.jobs.NewJob;
import org.draftroom.support.jobs.Urgency;

/** The coverages of the scripts that a person may see; who asks has that right checked. */
@ApplicationScoped
public class Coverages {

    private static final int QUARTERS = 4;

    private final CoverageTable table;
    private final Jobs jobs;
    private final LongReading reading;
    private final ScriptHead head;
    private final DigestWords digestWords;
    private final CoverageWords words;

    Coverages(
            CoverageTable table,
            Jobs jobs,
            LongReading reading,
            ScriptHead head,
            DigestWords digestWords,
            CoverageWords words) {
        this.table = table;
        this.jobs = jobs;
        this.reading = reading;
        this.head = head;
        this.digestWords = digestWords;
        this.words = words;
    }

    /** Has the script covered as it is. While one is under way, whoever began it, none is begun. */
    public void begin(Script script, UUID person) {
        if (underWay(script.id()).isEmpty()) {
            UUID id = table.insert(script.id(), script.version());
            jobs.submit(
                    new NewJob(CoverageReader.KIND, Lanes.MODEL, script.id(), person, id.toString(), Urgency.BATCH));
        }
    }

    /** The last that came to its end. */
    public Optional<Coverage> latest(UUID script) {
        return table.latest(script);
    }

    /** One of the script's that came to its end. */
    public Optional<Coverage> find(UUID script, UUID id) {
        return table.find(script, id).filter(coverage -> coverage.report().isPresent());
    }

    /** Those of the script that came to their end, the latest first. */
    public List<Entry> list(UUID script) {
        return table.list(script);
    }

    /** The job that waits or runs, whoever began it. */
    public Optional<Job> underWay(UUID script) {
        return jobs.underWay(CoverageReader.KIND, script);
    }

    /** This person's last job when it failed; a coverage that came to its end later settles that. */
    public Optional<Job> failed(UUID script, UUID person) {
        return jobs.latest(CoverageReader.KIND, script, person)
                .filter(job -> job.status() == JobStatus.FAILED)
                .filter(job -> latest(script)
                        .filter(read -> read.readAt().isAfter(job.madeAt()))
                        .isEmpty());
    }

    /** What covering the script as it is would take. */
    public Estimate estimate(PinnedScript now) {
        return reading.estimate(
                now.id(), SceneSteps.of(now, head.of(now), digestWords, words).plan(QUARTERS));
    }

    /** Whether it was read with the bible that the project has now. */
    public boolean isOfThisBible(Report report, PinnedScript now) {
        return report.making().bibles().equals(List.of(head.of(now).bibleHash()));
    }
}
