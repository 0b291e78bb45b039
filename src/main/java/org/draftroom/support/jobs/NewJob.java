package org.draftroom.support.jobs;

import java.util.UUID;

/**
 * A job to be submitted.
 *
 * @param kind the {@link JobRunner#kind()} that will run it
 * @param lane jobs of one lane run one after the other; see {@link Lanes}
 * @param subject what the job is about (a critique, a host), for those who look for its jobs
 * @param person who asked; who else may follow or cancel it, {@link JobSharing} says
 * @param payload what the runner needs, in its own words; JSON by custom
 * @param urgency who waits for it
 */
public record NewJob(String kind, String lane, UUID subject, UUID person, String payload, Urgency urgency) {

    /** A job that somebody waits for. */
    public NewJob(String kind, String lane, UUID subject, UUID person, String payload) {
        this(kind, lane, subject, person, payload, Urgency.NOW);
    }
}
