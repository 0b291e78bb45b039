package org.draftroom.storyboards.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.PanelVersion;
import org.draftroom.storyboards.Panels;
import org.draftroom.storyboards.reading.PanelReadingJob.ToRead;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.JobStatus;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.support.jobs.Lanes;
import org.draftroom.support.jobs.NewJob;
import org.draftroom.support.jobs.Urgency;

/** Has panels and boards read. Whoever asks has looked them up, and may write on the board. */
@ApplicationScoped
public class PanelOrders {

    private final PanelReadings readings;
    private final Panels panels;
    private final Jobs jobs;

    PanelOrders(PanelReadings readings, Panels panels, Jobs jobs) {
        this.readings = readings;
        this.panels = panels;
        this.jobs = jobs;
    }

    /** Has a version read, before every board; anew when it was read before. While it is being read, none is begun. */
    public void read(PanelVersion version, UUID person) {
        if (jobs.underWay(PanelReadingJob.KIND, version.id()).isEmpty()) {
            int seed = readings.of(version.id()).making().map(Making::seed).orElse(0) + 1;
            String payload = new ToRead(version.id(), seed).payload();
            jobs.submit(new NewJob(PanelReadingJob.KIND, Lanes.MODEL, version.id(), person, payload));
        }
    }

    /** Has every panel read that isn't. While the board is being read, whoever began that, none is begun. */
    public void readBoard(UUID board, UUID person) {
        if (jobs.underWay(BoardReadingJob.KIND, board).isEmpty()) {
            jobs.submit(new NewJob(BoardReadingJob.KIND, Lanes.MODEL, board, person, board.toString(), Urgency.BATCH));
        }
    }

    /** The job that reads the version, whoever began it; or this person's last when it failed and nothing was read since. */
    public Optional<Job> ofPanel(PanelVersion version, UUID person) {
        return jobs.underWay(PanelReadingJob.KIND, version.id())
                .or(() -> failed(PanelReadingJob.KIND, version.id(), person).filter(job -> !isReadSince(version, job)));
    }

    /** The job that reads the board, whoever began it; or this person's last when it failed and there is something to read. */
    public Optional<Job> ofBoard(UUID board, UUID person) {
        return jobs.underWay(BoardReadingJob.KIND, board)
                .or(() -> failed(BoardReadingJob.KIND, board, person).filter(job -> unread(board) > 0));
    }

    /** How many panels of a board have a latest version that isn't read. */
    public int unread(UUID board) {
        List<Panel> all = panels.of(board);
        Map<UUID, ReadPanel> known = all.isEmpty() ? Map.of() : readings.ofBoard(board);
        return (int) all.stream()
                .map(panel -> panel.shown().id())
                .filter(version ->
                        !known.containsKey(version) || !known.get(version).isRead())
                .count();
    }

    private boolean isReadSince(PanelVersion version, Job job) {
        return readings.of(version.id())
                .making()
                .filter(making -> making.readAt().isAfter(job.madeAt()))
                .isPresent();
    }

    private Optional<Job> failed(String kind, UUID subject, UUID person) {
        return jobs.latest(kind, subject, person).filter(job -> job.status() == JobStatus.FAILED);
    }
}
