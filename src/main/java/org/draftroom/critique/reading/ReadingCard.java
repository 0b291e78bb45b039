package org.draftroom.critique.reading;

import java.time.Instant;
import java.util.Optional;
import org.draftroom.support.jobs.Job;

/**
 * A reading as the page of all readings shows it.
 *
 * @param title in words of its feature's bundle
 * @param lead what it is, in one sentence
 * @param href its own page
 * @param read the last time it came to its end; empty when it never did
 * @param running the job under way, of whoever it is, or this person's where jobs are their asker's own; empty for none
 */
public record ReadingCard(String title, String lead, String href, Optional<LastRead> read, Optional<Job> running) {

    /** One that has no state to speak of. */
    public static ReadingCard of(String title, String lead, String href) {
        return new ReadingCard(title, lead, href, Optional.empty(), Optional.empty());
    }

    /**
     * When it was read.
     *
     * @param changed scenes that read differently now; see {@link ChangedScenes}
     */
    public record LastRead(int version, Instant at, int changed) {}
}
