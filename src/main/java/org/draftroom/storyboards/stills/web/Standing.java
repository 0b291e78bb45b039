package org.draftroom.storyboards.stills.web;

import org.draftroom.storyboards.stills.comparing.Kept;
import org.draftroom.support.jobs.Job;

/**
 * How far a comparison is.
 *
 * @param shown null until they were compared
 * @param job null when none is under way and the last didn't fail
 * @param words of the job; empty without one
 */
public record Standing(ShownComparison shown, Job job, String words) {

    public boolean isRunning() {
        return job != null && !job.status().hasEnded();
    }

    public boolean isFailed() {
        return job != null && job.status().hasEnded();
    }

    /** Whether it was made before people were masked or unmasked. */
    public boolean isOutdated() {
        return shown != null && !kept().current();
    }

    public boolean isAsking() {
        return !isRunning() && (shown == null || isOutdated());
    }

    public boolean isApart() {
        return shown != null && shown.isApart();
    }

    public boolean isLaid() {
        return shown != null && !shown.isApart();
    }

    private Kept kept() {
        return shown.kept();
    }
}
