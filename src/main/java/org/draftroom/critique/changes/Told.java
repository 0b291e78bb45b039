package org.draftroom.critique.changes;

import java.util.Optional;
import org.draftroom.ollama.reading.Answer.Making;
import org.draftroom.support.jobs.Job;

/**
 * What is known of the difference between two versions.
 *
 * @param pages of the later version
 * @param pagesBefore of the earlier one
 * @param changes scenes in which words came or went
 * @param read how many of them the model is given, the weightiest
 * @param job the latest about it of whoever looks, if it goes on or failed
 */
public record Told(
        int pagesBefore,
        int pages,
        int added,
        int cut,
        int moved,
        int changed,
        int changes,
        int read,
        Optional<Account> account,
        Optional<Making> making,
        Optional<Job> job) {

    /** How many pages more there are now, or fewer. */
    public int morePages() {
        return pages - pagesBefore;
    }

    /** Whether nothing is different. */
    public boolean isSame() {
        return added + cut + moved + changed == 0;
    }

    public boolean isUnderWay() {
        return job.filter(some -> !some.status().hasEnded()).isPresent();
    }
}
