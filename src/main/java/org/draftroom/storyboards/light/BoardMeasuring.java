package org.draftroom.storyboards.light;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.Panels;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.JobRun;
import org.draftroom.support.jobs.JobRunner;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.support.jobs.NewJob;

/** Measures what a board's panels show and what wasn't measured yet, one picture after the other. */
@ApplicationScoped
public class BoardMeasuring implements JobRunner {

    private static final String KIND = "light";

    private final Panels panels;
    private final Lights lights;
    private final Jobs jobs;
    private final MeasuringWords words;

    BoardMeasuring(Panels panels, Lights lights, Jobs jobs, MeasuringWords words) {
        this.panels = panels;
        this.lights = lights;
        this.jobs = jobs;
        this.words = words;
    }

    /** Has the board measured; the job that does, which may be under way already. */
    public Job begin(UUID board, UUID person) {
        return underWay(board, person)
                .orElseGet(() -> jobs.submit(new NewJob(KIND, KIND, board, person, board.toString())));
    }

    /** The job that measures the board for this person, if it hasn't ended. */
    public Optional<Job> underWay(UUID board, UUID person) {
        return jobs.latest(KIND, board, person).filter(job -> !job.status().hasEnded());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        List<Panel> hung = panels.of(UUID.fromString(run.payload()));
        for (int i = 0; i < hung.size() && !run.cancellation().isCancelled(); i++) {
            run.progress(1000 * i / hung.size(), words.measuring(i + 1, hung.size()));
            lights.of(hung.get(i).shown().still(), run.job().person());
        }
    }
}
