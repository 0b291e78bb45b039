package org.draftroom.storyboards.reading.web;

import java.util.List;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.reading.Making;
import org.draftroom.support.jobs.Job;

/**
 * What a panel shows, as it is shown.
 *
 * @param making null when it wasn't read
 * @param mine how many fields whoever looks corrected
 * @param others how many fields others corrected
 * @param job one under way, or that failed; null when there is none to tell of
 * @param words where it stands
 * @param earlier corrections of an earlier version that this one hasn't got, or null
 */
record ShownReading(
        Panel panel,
        String label,
        List<ShownRow> rows,
        Making making,
        int mine,
        int others,
        Job job,
        String words,
        Earlier earlier,
        boolean mayWrite) {

    /** @param number of the version */
    record Earlier(int number, List<Said> said) {}

    /** What was said of a field. */
    record Said(String field, String name, String value) {}

    public boolean isUnderWay() {
        return job != null && !job.status().hasEnded();
    }

    public String digest() {
        return making.digest().substring(0, Math.min(12, making.digest().length()));
    }
}
